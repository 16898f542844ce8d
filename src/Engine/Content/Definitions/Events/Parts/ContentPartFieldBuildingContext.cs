using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>A definition is built from its record, which a handler may change or supply.</summary>
public sealed class ContentPartFieldBuildingContext
{
    public readonly string FieldName;

    public ContentPartFieldBuildingContext(string fieldName, ContentPartFieldDefinitionRecord? record)
    {
        FieldName = fieldName;
        Record = record;
    }

    public ContentPartFieldDefinitionRecord? Record { get; set; }
}
