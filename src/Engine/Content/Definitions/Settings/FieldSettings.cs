namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What the settings of all field types have.</summary>
public abstract class FieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
