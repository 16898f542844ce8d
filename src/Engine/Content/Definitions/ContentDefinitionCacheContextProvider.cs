using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>What is cached by definitions ("types") is made again when one changes.</summary>
internal sealed class ContentDefinitionCacheContextProvider(IContentDefinitionManager definitions) : ICacheContextProvider
{
    public async Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        if (contexts.Contains("types", StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new CacheContextEntry("types", await definitions.GetIdentifierAsync()));
        }
    }
}
