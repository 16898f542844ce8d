using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using OrchardCore.ResourceManagement;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.Services;

/// <summary>Makes the shape <c>CaseListing</c>: the filters and one page of the cases that pass them, as the address asks.</summary>
public sealed class CaseListing(
    ICaseListService list,
    CaseTallies tallies,
    ICaseBatchService batchService,
    CaseFacets facets,
    SummaryShapes summaries,
    IShapeFactory shapeFactory,
    IResourceManager resources,
    IHttpContextAccessor httpContextAccessor)
{
    /// <param name="columnId">The column whose cases are listed; null for the whole site's.</param>
    /// <param name="path">The list's page, from the site's root.</param>
    public async Task<IShape> BuildAsync(string? columnId, string path)
    {
        var request = httpContextAccessor.HttpContext!.Request;
        var batches = await batchService.ListAsync();
        var filter = CaseFilterQuery.Read(request.Query, batches);
        var tally = await tallies.GetAsync(columnId);
        var count = tally.Count(filter);
        var page = CaseFilterQuery.ReadPage(request.Query, Math.Max(1, (count + CasesConstants.PageSize - 1) / CasesConstants.PageSize));
        var pager = new Pager(page, CasesConstants.PageSize, CasesConstants.PageSize);
        var items = count == 0 ? [] : await list.ListAsync(columnId, filter, pager.GetStartIndex(), pager.PageSize);

        TellSearchEngines(request, columnId, path + CaseFilterQuery.Write(filter, batches, page), filter);
        return await shapeFactory.CreateAsync("CaseListing", Arguments.From(new
        {
            Count = count,
            IsNarrowed = filter.Count > 0,
            Path = path,
            Facets = facets.Build(tally, filter, batches, path),
            Summaries = await summaries.BuildAsync(items),
            Pager = await shapeFactory.PagerAsync(pager, count),
            HasBatches = batches.Count > 0,
        }));
    }

    /// <summary>
    /// One address a page, whatever else stands in the query; mixtures of filters are not for search engines. A column's page has its canonical
    /// address as every item's page has.
    /// </summary>
    private void TellSearchEngines(HttpRequest request, string? columnId, string path, CaseFilter filter)
    {
        if (columnId is null)
        {
            resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = $"{request.Scheme}://{request.Host}{request.PathBase}{path[1..]}" });
        }

        if (filter.Count > 1)
        {
            resources.RegisterMeta(new MetaEntry("robots", content: "noindex, follow"));
        }
    }
}
