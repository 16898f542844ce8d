using OrchardCore.Alias;
using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardSite.Engine.Cms.Alias;

/// <summary>Resolves <c>alias:{name}</c>.</summary>
internal sealed class AliasPartContentHandleProvider(ISession session) : IContentHandleProvider
{
    public int Order => 100;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AliasConstants.AliasPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var alias = handle[AliasConstants.AliasPrefix.Length..].ToLowerInvariant();
        var index = await session.QueryIndex<AliasPartIndex>(candidate => candidate.Alias == alias).FirstOrDefaultAsync();
        return index?.ContentItemId;
    }
}
