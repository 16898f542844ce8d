using System.Text.Json.Nodes;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>The names of a field's terms, kept beside their ids by the tags editor.</summary>
public static class TagNamesExtensions
{
    private const string TagNames = nameof(TagNames);

    /// <summary>The names; none when the field was not edited as tags.</summary>
    public static string[] GetTagNames(this TaxonomyField taxonomyField)
    {
        ArgumentNullException.ThrowIfNull(taxonomyField);
        var names = taxonomyField.Data[TagNames] as JsonArray;

        return names is null ? [] : [.. names.Select(name => name?.GetValue<string>() ?? string.Empty)];
    }

    /// <summary>Keeps the names.</summary>
    public static void SetTagNames(this TaxonomyField taxonomyField, string[] tagNames)
    {
        ArgumentNullException.ThrowIfNull(taxonomyField);
        ArgumentNullException.ThrowIfNull(tagNames);
        taxonomyField.Data[TagNames] = new JsonArray([.. tagNames.Select(name => (JsonNode?)JsonValue.Create(name))]);
    }
}
