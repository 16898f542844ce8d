using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>A definition is built from its record, which a handler may change or supply.</summary>
public sealed class ContentPartBuildingContext
{
    public readonly string PartName;

    public ContentPartBuildingContext(string partName, ContentPartDefinitionRecord? record)
    {
        PartName = partName;
        Record = record;
    }

    public ContentPartDefinitionRecord? Record { get; set; }
}
