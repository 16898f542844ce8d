using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Menu.Models;
using OrchardSite.Engine.Display.Shapes;

namespace OrchardSite.Engine.Cms.Menu;

/// <summary>
/// The shape <c>Menu</c> shows a menu (by <c>Alias</c> or <c>ContentItemId</c>) as a tree of <c>MenuItem</c> shapes; each renders
/// itself as <c>MenuItemLink</c> within its list item. Alternates carry the menu's name, the level and the item's content type.
/// </summary>
internal sealed class MenuShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Menu").OnProcessing(ProcessAsync);
        builder.Describe("MenuItem").OnDisplaying(context => AddAlternates(context.Shape, "MenuItem"));
        builder.Describe("MenuItemLink").OnDisplaying(context => AddAlternates(context.Shape, "MenuItemLink"));

        return ValueTask.CompletedTask;
    }

    private static async Task ProcessAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        var services = context.ServiceProvider;
        var handle = shape.Text("Alias") ?? shape.Text("Identifier");
        var menuId = handle is null
            ? shape.Text("ContentItemId")
            : await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        if (menuId is null || await services.GetRequiredService<IContentManager>().GetAsync(menuId) is not { } menu)
        {
            return;
        }

        var differentiator = FormatName(handle?[(handle.IndexOf(':', StringComparison.Ordinal) + 1)..] ?? menu.DisplayText);
        shape.Properties["MenuName"] = menu.DisplayText;
        shape.Properties["ContentItem"] = menu;
        shape.Properties["Differentiator"] = differentiator;
        shape.Metadata.Alternates.Add("Menu__" + differentiator);
        shape.Classes.Add("menu");

        var factory = services.GetRequiredService<IShapeFactory>();
        await AddItemsAsync(factory, shape, shape, Below(menu), differentiator, 0);
    }

    private static async Task AddItemsAsync(IShapeFactory factory, IShape menu, IShape parent, List<ContentItem> items, string differentiator, int level)
    {
        foreach (var item in items)
        {
            var shape = await factory.CreateAsync("MenuItem", Arguments.From(new
            {
                ContentItem = item,
                Level = level,
                Menu = menu,
                Differentiator = differentiator,
            }));

            await AddItemsAsync(factory, menu, shape, Below(item), differentiator, level + 1);
            await ((Shape)parent).AddAsync(shape, item.ContentItemId);
        }
    }

    private static void AddAlternates(IShape shape, string type)
    {
        if (!shape.Properties.TryGetValue("ContentItem", out var value) || value is not ContentItem item)
        {
            return;
        }

        var contentType = FormatName(item.ContentType);
        var level = shape.Properties.TryGetValue("Level", out var depth) ? depth : 0;
        var name = shape.Text("Differentiator");
        var alternates = shape.Metadata.Alternates;
        alternates.Add($"{type}__level__{level}");
        alternates.Add($"{type}__{contentType}");
        alternates.Add($"{type}__{contentType}__level__{level}");
        if (name is not null)
        {
            alternates.Add($"{type}__{name}");
            alternates.Add($"{type}__{name}__level__{level}");
            alternates.Add($"{type}__{name}__{contentType}");
            alternates.Add($"{type}__{name}__{contentType}__level__{level}");
        }
    }

    private static List<ContentItem> Below(ContentItem item) =>
        item.Has(nameof(MenuItemsListPart)) ? item.GetOrCreate<MenuItemsListPart>().MenuItems : [];

    /// <summary>The words of a name, each beginning with a capital: <c>main-menu</c> is <c>MainMenu</c>.</summary>
    internal static string FormatName(string? name) =>
        string.Concat((name ?? string.Empty)
            .Split(['-', ' ', '_', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
