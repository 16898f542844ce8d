using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentTypes.Services;

/// <summary>The stereotypes that features declare, and those that types have already.</summary>
internal sealed class StereotypeService(IEnumerable<IStereotypesProvider> providers, IContentDefinitionManager definitions) : IStereotypeService
{
    public async Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync()
    {
        var all = new Dictionary<string, StereotypeDescription>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            foreach (var stereotype in await provider.GetStereotypesAsync())
            {
                all.TryAdd(stereotype.Stereotype, stereotype);
            }
        }

        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (type.GetStereotype() is { Length: > 0 } name)
            {
                all.TryAdd(name, new StereotypeDescription { Stereotype = name, DisplayName = name });
            }
        }

        return all.Values;
    }
}
