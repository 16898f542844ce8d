using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Procuratorate.News.Services;

namespace Procuratorate.News.Shapes;

/// <summary>
/// What pages show of the columns around them:
/// <c>{% shape "ColumnNavigation" %}</c> the tree that the site's navigation leads to,
/// <c>{% shape "ColumnBreadcrumb", column_id: …, title: … %}</c> the way to a column and to what stands in it,
/// <c>{% shape "ColumnSideMenu", column_id: … %}</c> the columns beside one.
/// </summary>
public sealed class ColumnShapes : IShapeTableProvider
{
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("ColumnNavigation").OnProcessing(FillNavigationAsync);
        builder.Describe("ColumnBreadcrumb").OnProcessing(FillBreadcrumbAsync);
        builder.Describe("ColumnSideMenu").OnProcessing(FillSideMenuAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillNavigationAsync(ShapeDisplayContext context) =>
        context.Shape.Properties["Columns"] = ColumnMenus.Navigation(await Columns(context).ListTopAsync());

    private static async Task FillBreadcrumbAsync(ShapeDisplayContext context)
    {
        var path = await Columns(context).FindPathAsync(ColumnId(context));
        if (string.IsNullOrEmpty(context.Shape.GetProperty("Title")?.ToString()) && path.Count > 0)
        {
            context.Shape.Properties["Title"] = path[^1].Name;
            path = [.. path.SkipLast(1)];
        }

        context.Shape.Properties["Columns"] = path;
    }

    private static async Task FillSideMenuAsync(ShapeDisplayContext context)
    {
        var path = await Columns(context).FindPathAsync(ColumnId(context));
        var menu = ColumnMenus.Beside(path);
        context.Shape.Properties["Parent"] = menu?.Parent!;
        context.Shape.Properties["Columns"] = menu?.Items ?? [];
        context.Shape.Properties["CurrentId"] = path is [.., var current] ? current.Id : string.Empty;
    }

    private static IColumnService Columns(ShapeDisplayContext context) => context.ServiceProvider.GetRequiredService<IColumnService>();

    private static string? ColumnId(ShapeDisplayContext context) => context.Shape.GetProperty("ColumnId")?.ToString();
}
