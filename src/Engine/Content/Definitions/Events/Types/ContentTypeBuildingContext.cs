using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>A definition is built from its record, which a handler may change or supply.</summary>
public sealed class ContentTypeBuildingContext
{
    public readonly string TypeName;

    public ContentTypeBuildingContext(string typeName, ContentTypeDefinitionRecord? record)
    {
        TypeName = typeName;
        Record = record;
    }

    public ContentTypeDefinitionRecord? Record { get; set; }
}
