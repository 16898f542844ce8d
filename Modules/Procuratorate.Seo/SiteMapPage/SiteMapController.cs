using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.SiteMapPage;

/// <summary>网站地图 for people: every column and page of the site on one page.</summary>
public sealed class SiteMapController(
    SiteMapReader reader,
    IShapeFactory shapeFactory,
    IPageTitleBuilder title,
    IResourceManager resources,
    SiteAddress address,
    IStringLocalizer<SiteMapController> S) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        title.AddSegment(new Microsoft.AspNetCore.Html.HtmlContentBuilder().Append(S["Site map"]));
        resources.RegisterMeta(new MetaEntry { Name = "description", Content = S["All columns, pages and services of this site."] });
        resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = await address.AbsoluteAsync("sitemap") });
        return View(await shapeFactory.CreateAsync("SiteMapPage", Arguments.From(new
        {
            Columns = await reader.ColumnsAsync(),
            Pages = await reader.PagesAsync(),
        })));
    }
}
