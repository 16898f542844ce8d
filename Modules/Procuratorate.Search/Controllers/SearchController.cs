using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Indexing.Core;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using Procuratorate.Search.Querying;
using Procuratorate.Search.ViewModels;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Controllers;

/// <summary>The search page, and the titles that are suggested while one types.</summary>
public sealed class SearchController(
    ISiteSearch search,
    SearchPageBuilder pages,
    IAuthorizationService authorization,
    IResourceManager resources,
    IPageTitleBuilder title,
    IShapeFactory shapeFactory,
    ILocalClock localClock) : Controller
{
    private const int Suggestions = 8;

    [HttpGet("search")]
    public async Task<IActionResult> Index()
    {
        if (!await MaySearchAsync())
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        var today = DateOnly.FromDateTime((await localClock.GetLocalNowAsync()).DateTime);
        var form = SearchForm.Read(name => Request.Query[name].FirstOrDefault(), today);
        var model = await pages.BuildAsync(form);

        // What is found changes from day to day: the pages themselves are to stand in other search engines, not this one.
        resources.RegisterMeta(new MetaEntry { Name = "robots", Content = "noindex, follow" });
        SetTitle(model.Form.Query, model.Title);
        return View(await shapeFactory.CreateAsync("SearchPage", Arguments.From(new { Page = model })));
    }

    [HttpGet("search/suggest")]
    public async Task<IActionResult> Suggest()
    {
        if (!await MaySearchAsync())
        {
            return Json(Array.Empty<object>());
        }

        var hits = await search.SuggestAsync(SearchWords.Clean(Request.Query["q"].FirstOrDefault()), Suggestions);
        return Json(hits.Select(hit => new { title = hit.Title, url = Url.Content(SearchPageBuilder.AddressOf(hit)) }));
    }

    private void SetTitle(string query, string name)
    {
        if (query.Length > 0)
        {
            title.AddSegment(new HtmlContentBuilder().Append(query), "0");
        }

        title.AddSegment(new HtmlContentBuilder().Append(name), "1");
    }

    private Task<bool> MaySearchAsync() => authorization.AuthorizeAsync(User, IndexingPermissions.QuerySearchIndex);
}
