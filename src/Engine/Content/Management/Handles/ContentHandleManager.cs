using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Management.Handles;

/// <summary>Asks the providers in their order; the first that knows the handle wins.</summary>
internal sealed class ContentHandleManager(IEnumerable<IContentHandleProvider> providers) : IContentHandleManager
{
    private readonly IContentHandleProvider[] _providers = [.. providers.OrderBy(provider => provider.Order)];

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (string.IsNullOrEmpty(handle))
        {
            return null;
        }

        foreach (var provider in _providers)
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}
