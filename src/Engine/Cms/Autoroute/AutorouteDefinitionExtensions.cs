using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Reads how a type's paths are made.</summary>
internal static class AutorouteDefinitionExtensions
{
    public static async Task<AutoroutePartSettings> AutorouteSettingsAsync(this IContentDefinitionManager definitions, string contentType)
    {
        var definition = await definitions.GetTypeDefinitionAsync(contentType);
        return definition?.Parts.FirstOrDefault(part => part.PartDefinition.Name == nameof(AutoroutePart))?.GetSettings<AutoroutePartSettings>() ?? new();
    }
}
