namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field type, by name.</summary>
public class ContentFieldDefinition(string name)
{
    public string Name { get; } = name;
}
