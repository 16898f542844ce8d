using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>Applies the records of a step to definitions.</summary>
internal static class DefinitionChanges
{
    public static void Apply(ContentTypeDefinitionBuilder builder, ContentTypeDefinitionRecord record)
    {
        if (!string.IsNullOrEmpty(record.DisplayName))
        {
            builder.WithDisplayName(record.DisplayName);
        }

        builder.MergeSettings(record.Settings ?? []);

        foreach (var part in record.ContentTypePartDefinitionRecords ?? [])
        {
            var partName = string.IsNullOrEmpty(part.PartName) ? part.Name : part.PartName;
            var name = string.IsNullOrEmpty(part.Name) ? partName : part.Name;
            builder.WithPart(name, partName, typePart => typePart.MergeSettings(part.Settings ?? []));
        }
    }

    public static void Apply(ContentPartDefinitionBuilder builder, ContentPartDefinitionRecord record)
    {
        builder.MergeSettings(record.Settings ?? []);

        foreach (var field in record.ContentPartFieldDefinitionRecords ?? [])
        {
            builder.WithField(field.Name, fieldBuilder => Apply(fieldBuilder, field));
        }
    }

    private static void Apply(ContentPartFieldDefinitionBuilder builder, ContentPartFieldDefinitionRecord record)
    {
        if (!string.IsNullOrEmpty(record.FieldName))
        {
            builder.OfType(record.FieldName);
        }

        builder.MergeSettings(record.Settings ?? []);
    }
}
