using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Display.Navigation;

/// <summary>The shape <c>Navigation</c> with the items of the menu that it names, and alternates by menu, level and id.</summary>
internal sealed class NavigationShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Navigation")
            .OnDisplaying(context =>
            {
                var menuName = MenuNameOf(context.Shape);
                context.Shape.Classes.Add("menu-" + menuName.ToLowerInvariant());
                context.Shape.Classes.Add("menu");
                context.Shape.Metadata.Alternates.Add("Navigation__" + menuName.EncodeAlternateElement());
            })
            .OnProcessing(FillAsync);
        foreach (var type in new[] { "NavigationItem", "NavigationItemLink", "NavigationItemText" })
        {
            builder.Describe(type).OnDisplaying(context => AddAlternates(context.Shape, type));
        }

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        var actionContext = services.GetRequiredService<ViewContextAccessor>().ViewContext
            ?? await services.GetRequiredService<IHttpContextAccessor>().HttpContext!.GetActionContextAsync();
        var items = (await services.GetRequiredService<INavigationManager>().BuildMenuAsync(MenuNameOf(context.Shape), actionContext)).ToArray();
        var selected = SelectedItem.Find(items, actionContext.HttpContext.Request);
        await AddAsync(services.GetRequiredService<IShapeFactory>(), context.Shape, context.Shape, items, selected, level: 1);
    }

    private static async Task AddAsync(
        IShapeFactory factory, IShape menu, IShape parent, IEnumerable<MenuItem> items, IReadOnlyList<MenuItem> selected, int level)
    {
        foreach (var item in items)
        {
            var shape = await factory.CreateAsync("NavigationItem", Arguments.From(new
            {
                item.Text,
                item.Url,
                item.Href,
                item.Target,
                item.LinkToFirstChild,
                item.RouteValues,
                item.Priority,
                Local = item.LocalNav,
                Item = item,
                Menu = menu,
                Parent = parent,
                Level = level,
                Selected = selected.Contains(item),
                Hash = $"{item.Position}{item.Text.Name}".GetHashCode(StringComparison.Ordinal),
            }));
            shape.Id = item.Id;
            foreach (var name in item.Classes)
            {
                shape.Classes.Add(name);
            }

            await AddAsync(factory, menu, shape, item.Items, selected, level + 1);
            await parent.AddAsync(shape, item.Position);
        }
    }

    private static void AddAlternates(IShape shape, string type)
    {
        var menuName = shape.TryGetProperty<IShape>("Menu", out var menu) ? MenuNameOf(menu).EncodeAlternateElement() : string.Empty;
        var level = shape.GetProperty<int>("Level");
        shape.Metadata.Alternates.Add($"{type}__level__{level}");
        shape.Metadata.Alternates.Add($"{type}__{menuName}");
        shape.Metadata.Alternates.Add($"{type}__{menuName}__level__{level}");
        if (!string.IsNullOrEmpty(shape.Id))
        {
            shape.Metadata.Alternates.Add($"{type}_Id__{shape.Id.EncodeAlternateElement()}");
        }
    }

    private static string MenuNameOf(IShape shape) => shape.GetProperty("MenuName")?.ToString() ?? string.Empty;
}
