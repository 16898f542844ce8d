using OrchardCore.Environment.Cache;

namespace OrchardCore.DynamicCache.TagHelpers;

/// <summary>What the tags that keep fragments have in common.</summary>
public class DynamicCacheTagHelperService
{
    /// <param name="render">Makes the HTML when none was kept; what it asks of the innermost scope is the fragment's.</param>
    internal async Task<IHtmlContent> GetAsync(IDynamicCacheService cache, ICacheScopeManager scopes, CacheContext fragment, Func<Task<string>> render)
    {
        scopes.EnterScope(fragment);
        try
        {
            if (await cache.GetCachedValueAsync(fragment) is { } kept)
            {
                return new HtmlString(kept);
            }

            var html = await render();
            await cache.SetCachedValueAsync(fragment, html);
            return new HtmlString(html);
        }
        finally
        {
            scopes.ExitScope();
        }
    }
}
