using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using Procuratorate.News.Handlers;
using Procuratorate.News.Layouts;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.News.ViewModels;

namespace Procuratorate.News.Drivers;

/// <summary>Shows a column's page as its layout fills it, and edits the column's settings.</summary>
public sealed class ColumnPartDisplayDriver(
    IColumnService columns,
    ColumnRules rules,
    IServiceProvider services,
    IHttpContextAccessor httpContextAccessor) : ContentPartDisplayDriver<ColumnPart>
{
    // Another process may have published.
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    // Asked for here and not in the constructor: layouts display items, and the display manager is made of all drivers, this one among them.
    private ColumnLayoutCatalog Layouts => services.GetRequiredService<ColumnLayoutCatalog>();

    public override IDisplayResult Display(ColumnPart part, BuildPartDisplayContext context) =>
        Factory("ColumnPage", build => BuildPageAsync(part, build, context.Updater)).Location("Detail", "Content:1");

    public override IDisplayResult Edit(ColumnPart part, BuildPartEditorContext context) =>
        Initialize<ColumnPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Code = part.Code;
            model.Layout = part.Layout;
            model.UpdateEveryDays = part.UpdateEveryDays;
            model.ShowInNavigation = part.ShowInNavigation;
            model.Layouts = Layouts.All;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ColumnPart part, UpdatePartEditorContext context)
    {
        var model = new ColumnPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Code = model.Code?.Trim().ToLowerInvariant();
        part.Layout = model.Layout;
        part.UpdateEveryDays = model.UpdateEveryDays;
        part.ShowInNavigation = model.ShowInNavigation;
        StandAtTheSitesRoot(part);
        await CheckAsync(part, context.Updater);

        return Edit(part, context);
    }

    // A column's address is its code, whatever taxonomy and parents it stands in.
    private static void StandAtTheSitesRoot(ColumnPart part) => part.ContentItem.Alter<AutoroutePart>(route =>
    {
        route.Path = part.Code;
        route.Absolute = true;
    });

    private async Task CheckAsync(ColumnPart part, IUpdateModel updater)
    {
        await foreach (var (property, problem) in rules.CheckAsync(part, Layouts))
        {
            updater.ModelState.AddModelError($"{Prefix}.{property}", problem);
        }
    }

    private async ValueTask<IShape> BuildPageAsync(ColumnPart part, IBuildShapeContext build, IUpdateModel updater)
    {
        var column = await columns.FindAsync(part.ContentItem.ContentItemId)
            ?? new Column(part.ContentItem.ContentItemId, part.ContentItem.DisplayText ?? string.Empty, part.Code ?? string.Empty, part.Layout, part.ShowInNavigation);
        var layout = Layouts.Of(column);

        var page = await build.ShapeFactory.CreateAsync("ColumnPage");
        page.Metadata.Alternates.Add($"ColumnPage__{layout.Name}");
        page.Metadata.Wrappers.Add("ColumnPage_Frame");
        page.Properties["ContentItem"] = part.ContentItem;
        page.Properties["Column"] = column;
        page.Metadata.OnProcessing(shape => layout.FillAsync(new ColumnPageContext(column, shape, RequestedPage(), updater)));
        Keep(page, part.ContentItem);

        return page;
    }

    // A column is a part of its taxonomy and has no version of its own. Layouts read the query for pages and filters, and say in the head which address stands for the page.
    private void Keep(IShape page, ContentItem item) => page.Metadata
        .Cache($"column/{item.ContentItemId}")
        .AddContext("query", "user.roles", Origin())
        .AddTag(PublishedContentHandler.Tag)
        .WithExpiryAfter(_longest);

    private string Origin() =>
        httpContextAccessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : string.Empty;

    private int RequestedPage() =>
        int.TryParse(httpContextAccessor.HttpContext?.Request.Query["pagenum"], out var page) ? Math.Max(1, page) : 1;
}
