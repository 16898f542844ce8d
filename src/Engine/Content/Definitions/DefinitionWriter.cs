using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Writes definitions into the stored record.</summary>
internal static class DefinitionWriter
{
    public static bool Write(ContentDefinitionRecord record, ContentTypeDefinition type)
    {
        var stored = record.ContentTypeDefinitionRecords.FirstOrDefault(existing => Same(existing.Name, type.Name));

        if (stored is null)
        {
            stored = new ContentTypeDefinitionRecord { Name = type.Name };
            record.ContentTypeDefinitionRecords.Add(stored);
        }

        stored.DisplayName = type.DisplayName;
        stored.Settings = Copy(type.Settings);
        stored.ContentTypePartDefinitionRecords = [.. type.Parts.Select(ToRecord)];

        return true;
    }

    public static bool Write(ContentDefinitionRecord record, ContentPartDefinition part)
    {
        var stored = record.ContentPartDefinitionRecords.FirstOrDefault(existing => Same(existing.Name, part.Name));

        if (stored is null)
        {
            stored = new ContentPartDefinitionRecord { Name = part.Name };
            record.ContentPartDefinitionRecords.Add(stored);
        }

        stored.Settings = Copy(part.Settings);
        stored.ContentPartFieldDefinitionRecords = [.. part.Fields.Select(ToRecord)];

        return true;
    }

    public static bool RemoveType(ContentDefinitionRecord record, string name)
    {
        var kept = record.ContentTypeDefinitionRecords.Where(type => !Same(type.Name, name)).ToList();
        var removed = kept.Count < record.ContentTypeDefinitionRecords.Count;
        record.ContentTypeDefinitionRecords = kept;

        return removed;
    }

    /// <summary>A part that is gone is gone from the types, too.</summary>
    public static bool RemovePart(ContentDefinitionRecord record, string name)
    {
        var removed = false;

        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            var parts = type.ContentTypePartDefinitionRecords.Where(part => !Same(part.PartName, name)).ToList();
            removed |= parts.Count < type.ContentTypePartDefinitionRecords.Count;
            type.ContentTypePartDefinitionRecords = parts;
        }

        var kept = record.ContentPartDefinitionRecords.Where(part => !Same(part.Name, name)).ToList();
        removed |= kept.Count < record.ContentPartDefinitionRecords.Count;
        record.ContentPartDefinitionRecords = kept;

        return removed;
    }

    private static ContentTypePartDefinitionRecord ToRecord(ContentTypePartDefinition part) => new()
    {
        PartName = part.PartDefinition.Name,
        Name = part.Name,
        Settings = Copy(part.Settings),
    };

    private static ContentPartFieldDefinitionRecord ToRecord(ContentPartFieldDefinition field) => new()
    {
        FieldName = field.FieldDefinition.Name,
        Name = field.Name,
        Settings = Copy(field.Settings),
    };

    private static JsonObject Copy(JsonObject settings) => (JsonObject)settings.DeepClone();

    private static bool Same(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
