namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Marks what the system defined itself.</summary>
public class ContentSettings
{
    public bool IsSystemDefined { get; set; }
}
