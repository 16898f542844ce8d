using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.Picking;

/// <summary>The types whose items a picker offers.</summary>
internal static class ContentPickerTypes
{
    public static async Task<string[]> OfAsync(IContentDefinitionManager definitions, ContentPickerFieldSettings settings)
    {
        var all = (await definitions.ListTypeDefinitionsAsync()).ToArray();
        return [.. all.Where(type => IsOffered(type, settings)).Select(type => type.Name)];
    }

    /// <summary>Of all types, those that are parts of something else, such as widgets, are left out unless they are named.</summary>
    internal static bool IsOffered(ContentTypeDefinition type, ContentPickerFieldSettings settings)
    {
        if (settings.DisplayAllContentTypes)
        {
            return !type.HasStereotype();
        }

        return settings.DisplayedStereotypes is { Length: > 0 } stereotypes
            ? type.TryGetStereotype(out var stereotype) && stereotypes.Contains(stereotype, StringComparer.OrdinalIgnoreCase)
            : (settings.DisplayedContentTypes ?? []).Contains(type.Name, StringComparer.OrdinalIgnoreCase);
    }
}
