using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>All definitions as they were at one moment.</summary>
internal sealed class DefinitionSnapshot(ContentDefinitionRecord record, DefinitionReader reader)
{
    private readonly string? _identifier = record.Identifier;

    public ContentDefinitionRecord Record { get; } = record;

    public Dictionary<string, ContentTypeDefinition> Types { get; } = ByName(reader.ReadTypes(record));

    public Dictionary<string, ContentPartDefinition> Parts { get; } = ByName(reader.ReadParts(record));

    public bool IsOf(ContentDefinitionRecord record) =>
        _identifier is null ? ReferenceEquals(record, Record) && record.Identifier is null : record.Identifier == _identifier;

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> definitions)
        where T : ContentDefinition
    {
        var byName = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);

        foreach (var definition in definitions)
        {
            byName.TryAdd(definition.Name, definition);
        }

        return byName;
    }
}
