namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Where a field is, and the field itself in an item.</summary>
public static class ContentPartFieldDefinitionExtensions
{
    /// <summary>Whether the field's part has a name of its own in the type.</summary>
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition) =>
        fieldDefinition.PartDefinition.Name != fieldDefinition.ContentTypePartDefinition.Name;

    public static TField? GetContentField<TField>(this ContentPartFieldDefinition fieldDefinition, ContentItem contentItem)
        where TField : ContentField =>
        contentItem.Get<ContentPart>(fieldDefinition.ContentTypePartDefinition.Name)?.Get<TField>(fieldDefinition.Name);

    public static IEnumerable<(ContentPartFieldDefinition Definition, TField Field)> GetContentFields<TField>(this IEnumerable<ContentPartFieldDefinition> fieldDefinitions, ContentItem contentItem)
        where TField : ContentField
    {
        foreach (var definition in fieldDefinitions)
        {
            if (definition.GetContentField<TField>(contentItem) is { } field)
            {
                yield return (definition, field);
            }
        }
    }
}
