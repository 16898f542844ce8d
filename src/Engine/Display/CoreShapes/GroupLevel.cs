using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ViewModels;

namespace OrchardSite.Engine.Display.CoreShapes;

/// <summary>
/// A level of an editor's grouping: tabs hold cards, cards hold columns, columns hold shapes. A level that nothing names is passed over;
/// what names no group at a level that others do is in the group <c>Content</c>.
/// </summary>
internal sealed class GroupLevel
{
    public static readonly GroupLevel Column = new("Column", metadata => metadata.ColumnGrouping, null);
    public static readonly GroupLevel Card = new("Card", metadata => metadata.CardGrouping, Column);
    public static readonly GroupLevel Tab = new("Tab", metadata => metadata.TabGrouping, Card);

    private const string DefaultGroup = "Content";

    private readonly string _name;
    private readonly Func<ShapeMetadata, GroupingMetadata> _groupOf;
    private readonly GroupLevel? _next;

    private GroupLevel(string name, Func<ShapeMetadata, GroupingMetadata> groupOf, GroupLevel? next)
    {
        _name = name;
        _groupOf = groupOf;
        _next = next;
    }

    public static string NewIdentifier() => "g" + Guid.NewGuid().ToString("n")[..8];

    public async Task<IHtmlContent> RenderAsync(IDisplayHelper display, IShapeFactory factory, IEnumerable<object> items, string identifier)
    {
        var all = items.ToArray();
        if (!Array.Exists(all, item => GroupOf(item).HasValue))
        {
            return await RenderNextAsync(display, factory, all, identifier);
        }

        var groupings = all.GroupBy(item => GroupOf(item) is { HasValue: true, Name: var name } ? name! : DefaultGroup)
            .OrderBy(group => group.Select(item => GroupOf(item).Position).FirstOrDefault(position => !string.IsNullOrEmpty(position)), FlatPositionComparer.Instance)
            .ToArray();
        var container = await factory.CreateAsync<GroupingsViewModel>($"{_name}Container", model =>
        {
            model.Identifier = identifier;
            model.Groupings = groupings;
        });
        for (var i = 0; i < groupings.Length; i++)
        {
            await container.AddAsync(await CreateGroupAsync(factory, groupings[i], $"{identifier}-{i}"), null);
        }

        return await display.ShapeExecuteAsync(container);
    }

    /// <summary>Renders what is in a group of this level.</summary>
    public Task<IHtmlContent> RenderGroupAsync(IDisplayHelper display, IShapeFactory factory, IShape group)
    {
        var model = (GroupingViewModel)group;
        return RenderNextAsync(display, factory, [.. model.Grouping], model.Identifier);
    }

    private async Task<IShape> CreateGroupAsync(IShapeFactory factory, IGrouping<string, object> grouping, string identifier)
    {
        var group = await factory.CreateAsync<GroupingViewModel>(_name, model =>
        {
            model.Identifier = identifier;
            model.Grouping = grouping;
        });
        group.Properties["Width"] = grouping.Select(item => GroupOf(item).Width).FirstOrDefault(width => !string.IsNullOrEmpty(width));
        return group;
    }

    private Task<IHtmlContent> RenderNextAsync(IDisplayHelper display, IShapeFactory factory, object[] items, string identifier)
        => _next is null ? ShapeItems.RenderAsync(display, items) : _next.RenderAsync(display, factory, items, identifier);

    private GroupingMetadata GroupOf(object item) => item is IShape shape ? _groupOf(shape.Metadata) : default;
}
