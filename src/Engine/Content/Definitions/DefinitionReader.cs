using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Builds definitions from records, which handlers may change or supply on the way.</summary>
internal sealed class DefinitionReader(IReadOnlyList<IContentDefinitionHandler> handlers)
{
    public List<ContentTypeDefinition> ReadTypes(ContentDefinitionRecord record)
    {
        var parts = PartsByName(record);

        return [.. record.ContentTypeDefinitionRecords.Select(type => Read(type.Name, type, parts)).OfType<ContentTypeDefinition>()];
    }

    public List<ContentPartDefinition> ReadParts(ContentDefinitionRecord record) =>
        [.. record.ContentPartDefinitionRecords.Select(part => Read(part.Name, part)).OfType<ContentPartDefinition>()];

    public ContentTypeDefinition? ReadType(ContentDefinitionRecord record, string name) =>
        Read(name, record.ContentTypeDefinitionRecords.FirstOrDefault(type => Same(type.Name, name)), PartsByName(record));

    public ContentPartDefinition? ReadPart(ContentDefinitionRecord record, string name) =>
        Read(name, record.ContentPartDefinitionRecords.FirstOrDefault(part => Same(part.Name, name)));

    private ContentTypeDefinition? Read(string name, ContentTypeDefinitionRecord? stored, Dictionary<string, ContentPartDefinitionRecord> partRecords)
    {
        var context = new ContentTypeBuildingContext(name, stored is null || handlers.Count == 0 ? stored : RecordCopy.Of(stored));

        foreach (var handler in handlers)
        {
            handler.ContentTypeBuilding(context);
        }

        if (context.Record is not { } record)
        {
            return null;
        }

        var parts = record.ContentTypePartDefinitionRecords.Select(part => Read(part, partRecords)).OfType<ContentTypePartDefinition>();

        return new ContentTypeDefinition(record.Name, record.DisplayName ?? record.Name, parts, record.Settings ?? []);
    }

    private ContentTypePartDefinition? Read(ContentTypePartDefinitionRecord stored, Dictionary<string, ContentPartDefinitionRecord> partRecords)
    {
        var context = new ContentTypePartBuildingContext(stored.PartName, stored);

        foreach (var handler in handlers)
        {
            handler.ContentTypePartBuilding(context);
        }

        if (context.Record is not { } record)
        {
            return null;
        }

        var part = Read(record.PartName, partRecords.GetValueOrDefault(record.PartName)) ?? new ContentPartDefinition(record.PartName);

        return new ContentTypePartDefinition(record.Name, part, record.Settings ?? []);
    }

    private ContentPartDefinition? Read(string name, ContentPartDefinitionRecord? stored)
    {
        var context = new ContentPartBuildingContext(name, stored is null || handlers.Count == 0 ? stored : RecordCopy.Of(stored));

        foreach (var handler in handlers)
        {
            handler.ContentPartBuilding(context);
        }

        if (context.Record is not { } record)
        {
            return null;
        }

        var fields = record.ContentPartFieldDefinitionRecords.Select(Read).OfType<ContentPartFieldDefinition>();

        return new ContentPartDefinition(record.Name, fields, record.Settings ?? []);
    }

    private ContentPartFieldDefinition? Read(ContentPartFieldDefinitionRecord stored)
    {
        var context = new ContentPartFieldBuildingContext(stored.Name, stored);

        foreach (var handler in handlers)
        {
            handler.ContentPartFieldBuilding(context);
        }

        return context.Record is { } record
            ? new ContentPartFieldDefinition(new ContentFieldDefinition(record.FieldName), record.Name, record.Settings ?? [])
            : null;
    }

    private static Dictionary<string, ContentPartDefinitionRecord> PartsByName(ContentDefinitionRecord record)
    {
        var parts = new Dictionary<string, ContentPartDefinitionRecord>(StringComparer.OrdinalIgnoreCase);

        foreach (var part in record.ContentPartDefinitionRecords)
        {
            parts.TryAdd(part.Name, part);
        }

        return parts;
    }

    private static bool Same(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
