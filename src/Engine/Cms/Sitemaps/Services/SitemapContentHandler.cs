using OrchardCore.Environment.Shell.Scope;
using OrchardSite.Engine.Content.Handlers;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Has sitemaps made anew once a change of what is public is committed.</summary>
internal sealed class SitemapContentHandler(SitemapCache cache) : PublicChangeHandler
{
    protected override Task ChangedAsync()
    {
        ShellScope.AddDeferredTask(_ =>
        {
            cache.Clear();
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }
}
