using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Contents.Listing;

namespace OrchardSite.Engine.Cms.Contents.Controllers;

/// <summary>The list and what is done to several of its items at once.</summary>
internal sealed partial class AdminController
{
    [HttpGet]
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    public async Task<IActionResult> List([Bind(Prefix = "Options")] ContentOptionsViewModel options, PagerParameters pagerParameters, string contentTypeId = "", string? q = null)
    {
        var visible = await access.VisibleTypesAsync();
        if (visible.IsEmpty)
        {
            return Forbid();
        }

        options ??= new ContentOptionsViewModel();
        options.SelectedContentType = string.IsNullOrEmpty(contentTypeId) ? options.SelectedContentType : contentTypeId;

        if (!string.IsNullOrEmpty(options.SelectedContentType) && !visible.Includes(options.SelectedContentType))
        {
            return Forbid();
        }

        options.SearchText ??= q;
        var search = await listFilter.ApplyAsync(options);
        var pager = pagerOptions.Value.CreatePager(pagerParameters);
        var query = await queries.QueryAsync(options, updateModelAccessor.ModelUpdater);
        var total = await counts.CountAsync(query);
        var items = await query.Skip(pager.GetStartIndex()).Take(pager.PageSize).ToAsyncEnumerable().ToListAsync();

        await listOptions.FillAsync(options);
        options.TotalItemCount = total;
        options.ContentItemsCount = items.Count;
        options.StartIndex = items.Count == 0 ? 0 : pager.GetStartIndex() + 1;
        options.EndIndex = pager.GetStartIndex() + items.Count;
        options.RouteValues = ContentListOptions.RouteValues(Request.Query);

        return View(new ListContentsViewModel
        {
            Options = options,
            Notes = search.Notes,
            Header = await optionsDisplay.BuildEditorAsync(options, updateModelAccessor.ModelUpdater, false),
            ContentItems = await SummariesAsync(items),
            Pager = await shapeFactory.PagerAsync(pager, total, options.RouteValues),
        });
    }

    [HttpPost]
    [ActionName(nameof(List))]
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    public async Task<IActionResult> ListPost([Bind(Prefix = "Options")] ContentOptionsViewModel options, string[] itemIds, string? returnUrl = null)
    {
        var done = 0;

        foreach (var contentItemId in (itemIds ?? []).Distinct())
        {
            if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { } item && await DoAsync(options.BulkAction, item))
            {
                done++;
            }
        }

        if (itemIds is { Length: > 0 } && options.BulkAction != ContentsBulkAction.None)
        {
            await (done == itemIds.Length
                ? notifier.SuccessAsync(H["Done for {0} content items.", done])
                : notifier.WarningAsync(H["Done for {0} of {1} content items. The others are not yours to change, or were so already.", done, itemIds.Length]));
        }

        return Back(returnUrl);
    }

    private async Task<bool> DoAsync(ContentsBulkAction action, ContentItem item) => action switch
    {
        ContentsBulkAction.PublishNow => await access.MayAsync(CommonPermissions.PublishContent, item) && await contentManager.PublishAsync(item),
        ContentsBulkAction.Unpublish => await access.MayAsync(CommonPermissions.PublishContent, item) && await contentManager.UnpublishAsync(item),
        ContentsBulkAction.Remove => await access.MayAsync(CommonPermissions.DeleteContent, item) && await contentManager.RemoveAsync(item),
        _ => false,
    };

    private async Task<List<IShape>> SummariesAsync(List<ContentItem> items)
    {
        var shapes = new List<IShape>(items.Count);

        foreach (var item in items)
        {
            shapes.Add(await displayManager.BuildDisplayAsync(await contentManager.LoadAsync(item), updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        return shapes;
    }
}
