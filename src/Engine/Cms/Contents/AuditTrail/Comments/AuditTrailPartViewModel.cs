namespace OrchardCore.Contents.AuditTrail.ViewModels;

/// <summary>A comment as it is typed.</summary>
public class AuditTrailPartViewModel
{
    public string? Comment { get; set; }
}
