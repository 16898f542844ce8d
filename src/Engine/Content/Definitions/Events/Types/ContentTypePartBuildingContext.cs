using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>A definition is built from its record, which a handler may change or supply.</summary>
public sealed class ContentTypePartBuildingContext
{
    public readonly string PartName;

    public ContentTypePartBuildingContext(string partName, ContentTypePartDefinitionRecord? record)
    {
        PartName = partName;
        Record = record;
    }

    public ContentTypePartDefinitionRecord? Record { get; set; }
}
