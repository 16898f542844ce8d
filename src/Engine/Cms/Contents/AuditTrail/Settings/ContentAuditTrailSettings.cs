namespace OrchardCore.Contents.AuditTrail.Settings;

/// <summary>The types whose items' events are recorded; none unless set.</summary>
public class ContentAuditTrailSettings
{
    public string[] AllowedContentTypes { get; set; } = [];
}
