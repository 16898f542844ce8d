using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A content type as stored.</summary>
public class ContentTypeDefinitionRecord
{
    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];

    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}
