using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A content part as stored.</summary>
public class ContentPartDefinitionRecord
{
    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];

    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}
