using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardCore.Seo.Models;
using OrchardSite.Engine.Cms.ContentDisplay;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>
/// Writes the aspect of the item that a page is about into the page's head: the first one shown in full that is no widget. What a published
/// item says is kept as a fragment without text, as far as the site keeps fragments.
/// </summary>
internal sealed class SeoContentDriver(
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IServiceProvider services,
    SeoHead head) : ContentDisplayDriver
{
    // Another process may have changed what it says.
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    private bool _isWritten;

    public override async Task<IDisplayResult?> DisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (_isWritten || context.DisplayType != "Detail" || await HasStereotypeAsync(contentItem.ContentType))
        {
            return null;
        }

        _isWritten = true;
        await (contentItem.Published && services.GetService<IDynamicCacheService>() is { } fragments
            ? WriteAgainAsync(contentItem, fragments)
            : WriteAsync(contentItem));
        return null;
    }

    private async Task WriteAgainAsync(ContentItem contentItem, IDynamicCacheService fragments)
    {
        var scopes = services.GetRequiredService<ICacheScopeManager>();
        var fragment = new CacheContext($"seo/{contentItem.ContentItemId}/{contentItem.ContentItemVersionId}")
            .AddContext(Origin(), "route", "query")
            .AddTag(ContentCacheTag.Of(contentItem))
            .WithExpiryAfter(_longest);
        scopes.EnterScope(fragment);
        try
        {
            if (await fragments.GetCachedValueAsync(fragment) is null)
            {
                await WriteAsync(contentItem);
                await fragments.SetCachedValueAsync(fragment, string.Empty);
            }
        }
        finally
        {
            scopes.ExitScope();
        }
    }

    // Canonical addresses begin with it.
    private string Origin() =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : string.Empty;

    private async Task WriteAsync(ContentItem contentItem)
    {
        var aspect = await contentManager.PopulateAspectAsync<SeoAspect>(contentItem);
        if (aspect.Render)
        {
            head.Write(aspect);
        }
    }

    private async Task<bool> HasStereotypeAsync(string contentType) =>
        await definitions.GetTypeDefinitionAsync(contentType) is { } definition && definition.HasStereotype();
}
