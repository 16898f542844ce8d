using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A content type and its parts.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName)
        : this(name, displayName, [], [])
    {
    }

    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Settings = (JsonObject)settings.DeepClone();
        Parts = [.. parts];

        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    [Required]
    [StringLength(1024)]
    public string DisplayName { get; }

    public IEnumerable<ContentTypePartDefinition> Parts { get; }

    public override string ToString() => DisplayName;
}
