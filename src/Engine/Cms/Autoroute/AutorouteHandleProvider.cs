using OrchardCore.Autoroute;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Resolves <c>slug:{path}</c>.</summary>
internal sealed class AutorouteHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    public int Order => 10;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AutorouteConstants.SlugPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (found, entry) = await entries.TryGetEntryByPathAsync(handle[AutorouteConstants.SlugPrefix.Length..]);

        // An item inside another has no version of its own to be loaded by, so its container is what the handle names.
        return found ? entry!.ContentItemId : null;
    }
}
