using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;

namespace OrchardSite.Engine.Cms.Taxonomies.Drivers;

/// <summary>Adds to a term's page the items under it.</summary>
internal sealed class TermPartContentDriver(
    IOptions<PagerOptions> pagerOptions,
    IHttpContextAccessor httpContextAccessor,
    IContentsTaxonomyListQueryService listQueryService,
    IContentManager contentManager) : ContentDisplayDriver
{
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
    {
        if (!model.Has(nameof(TermPart)))
        {
            return null;
        }

        var part = model.GetOrCreate<TermPart>();
        return Initialize<TermPartViewModel>("TermPart", async shape => await FillAsync(shape, part, context))
            .Location("Detail", "Content:5");
    }

    private async ValueTask FillAsync(TermPartViewModel shape, TermPart part, BuildDisplayContext context)
    {
        var parameters = new PagerParameters();
        await context.Updater.TryUpdateModelAsync(parameters);
        var pager = pagerOptions.Value.CreatePager(parameters);

        var query = await listQueryService.QueryAsync(part, pager);
        var count = await query.CountAsync();
        var items = await query.Skip(pager.GetStartIndex()).Take(pager.PageSize).ToAsyncEnumerable().ToListAsync();

        var routeValues = httpContextAccessor.HttpContext?.GetRouteData()?.Values ?? [];
        shape.TaxonomyContentItemId = part.TaxonomyContentItemId;
        shape.ContentItem = part.ContentItem;
        shape.ContentItems = await contentManager.LoadAsync(items);
        shape.Pager = await context.ShapeFactory.PagerAsync(pager, count, new RouteValueDictionary(routeValues));
    }
}
