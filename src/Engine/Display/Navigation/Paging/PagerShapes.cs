using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Razor;

namespace OrchardSite.Engine.Display.Navigation.Paging;

/// <summary>Pagers: with page numbers, and with only previous and next.</summary>
internal sealed class PagerShapes(IStringLocalizer<PagerShapes> localizer, IHttpContextAccessor httpContextAccessor) : IShapeAttributeProvider
{
    private const int DefaultQuantity = 7;

    [Shape]
    public async Task<IHtmlContent> Pager(Shape shape, DisplayContext displayContext)
        => await ViewShapes.DisplayAsAsync(displayContext.DisplayHelper, shape, "Pager_Links", clearAlternates: false);

    [Shape]
    public IHtmlContent Pager_Links(
        Shape shape,
        string? pagerId,
        int page,
        int pageSize,
        double totalItemCount,
        int? quantity,
        object? firstText,
        object? previousText,
        object? nextText,
        object? lastText,
        object? gapText,
        RouteData? routeData,
        Dictionary<string, string>? urlParams)
    {
        var window = PagerWindow.Of(page, pageSize, (long)totalItemCount, quantity ?? DefaultQuantity);
        if (window.TotalPages < 2)
        {
            return HtmlString.Empty;
        }

        var address = new PagerAddress(httpContextAccessor.HttpContext!.Request, routeData, urlParams);
        var list = NewList(shape, pagerId);
        AddStep(list, window.Page > 1 ? address.Page(window.Page - 1) : null, previousText ?? localizer["Previous"].Value, "prev");
        if (window.First > 1)
        {
            AddPage(list, address, 1, window.Page, firstText);
            AddGap(list, window.First > 2, gapText);
        }

        for (var number = window.First; number <= window.Last; number++)
        {
            AddPage(list, address, number, window.Page, null);
        }

        if (window.Last < window.TotalPages)
        {
            AddGap(list, window.Last < window.TotalPages - 1, gapText);
            AddPage(list, address, window.TotalPages, window.Page, lastText);
        }

        AddStep(list, window.Page < window.TotalPages ? address.Page(window.Page + 1) : null, nextText ?? localizer["Next"].Value, "next");
        return InNav(list);
    }

    [Shape]
    public IHtmlContent PagerSlim(
        Shape shape, string? pagerId, string? before, string? after, object? previousText, object? nextText, Dictionary<string, string>? urlParams)
    {
        if (string.IsNullOrEmpty(before) && string.IsNullOrEmpty(after))
        {
            return HtmlString.Empty;
        }

        var address = new PagerAddress(httpContextAccessor.HttpContext!.Request, null, urlParams);
        var list = NewList(shape, pagerId);
        AddStep(list, string.IsNullOrEmpty(before) ? null : address.Before(before), previousText ?? localizer["Previous"].Value, "prev");
        AddStep(list, string.IsNullOrEmpty(after) ? null : address.After(after), nextText ?? localizer["Next"].Value, "next");
        return InNav(list);
    }

    private static TagBuilder NewList(Shape shape, string? pagerId)
    {
        var list = shape.GetTagBuilder("ul");
        list.AddCssClass("pager pagination");
        if (!string.IsNullOrEmpty(pagerId))
        {
            list.Attributes["id"] = pagerId;
        }

        return list;
    }

    private static void AddPage(TagBuilder list, PagerAddress address, int number, int current, object? text)
    {
        var item = NewItem(number == current ? "page-item active" : "page-item");
        var link = new TagBuilder(number == current ? "span" : "a");
        link.AddCssClass("page-link");
        if (number == current)
        {
            link.Attributes["aria-current"] = "page";
        }
        else
        {
            link.Attributes["href"] = address.Page(number);
        }

        link.InnerHtml.AppendHtml(Content(text ?? number));
        Add(list, item, link);
    }

    private static void AddStep(TagBuilder list, string? href, object text, string rel)
    {
        if (href is null)
        {
            return;
        }

        var link = new TagBuilder("a");
        link.AddCssClass("page-link");
        link.Attributes["href"] = href;
        link.Attributes["rel"] = rel;
        link.InnerHtml.AppendHtml(Content(text));
        Add(list, NewItem($"page-item page-{rel}"), link);
    }

    private static void AddGap(TagBuilder list, bool isNeeded, object? text)
    {
        if (isNeeded)
        {
            var gap = new TagBuilder("span");
            gap.AddCssClass("page-link");
            gap.InnerHtml.AppendHtml(Content(text ?? "…"));
            Add(list, NewItem("page-item disabled"), gap);
        }
    }

    private static void Add(TagBuilder list, TagBuilder item, TagBuilder content)
    {
        item.InnerHtml.AppendHtml(content);
        list.InnerHtml.AppendHtml(item);
    }

    private static TagBuilder NewItem(string classes)
    {
        var item = new TagBuilder("li");
        item.AddCssClass(classes);
        return item;
    }

    private static IHtmlContent Content(object text) => text as IHtmlContent ?? new PlainText(text.ToString() ?? string.Empty);

    private TagBuilder InNav(TagBuilder list)
    {
        var nav = new TagBuilder("nav");
        nav.Attributes["aria-label"] = localizer["Pages"].Value;
        nav.InnerHtml.AppendHtml(list);
        return nav;
    }
}
