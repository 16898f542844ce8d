namespace OrchardCore.ContentFields.Settings;

/// <summary>The level of the heading as which a text is shown.</summary>
public class TextFieldHeaderDisplaySettings
{
    public string? Level { get; set; }
}
