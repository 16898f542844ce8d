using System.Text.Json.Serialization;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What the display machinery knows of a shape: its type, alternates, wrappers, place and events.</summary>
public class ShapeMetadata
{
    private AlternatesCollection? _alternates;
    private AlternatesCollection? _wrappers;
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private List<Func<IShape, Task>>? _processing;
    private CacheContext? _cache;

    public string Type { get; set; } = string.Empty;

    public string? DisplayType { get; set; }

    public string? Position { get; set; }

    public string? Prefix { get; set; }

    public string? Name { get; set; }

    public string? Differentiator { get; set; }

    public string? PlacementSource { get; set; }

    public AlternatesCollection Alternates
    {
        get => _alternates ??= new AlternatesCollection();
        set => _alternates = value;
    }

    public AlternatesCollection Wrappers
    {
        get => _wrappers ??= new AlternatesCollection();
        set => _wrappers = value;
    }

    public string? Tab
    {
        get => TabGrouping.ToString();
        set => TabGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    public string? Card
    {
        get => CardGrouping.ToString();
        set => CardGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    public string? Column
    {
        get => ColumnGrouping.ToString();
        set => ColumnGrouping = GroupingMetadata.ParseColumn(value);
    }

    [JsonIgnore]
    public GroupingMetadata TabGrouping { get; set; }

    [JsonIgnore]
    public GroupingMetadata CardGrouping { get; set; }

    [JsonIgnore]
    public GroupingMetadata ColumnGrouping { get; set; }

    public IHtmlContent? ChildContent { get; set; }

    public bool IsCached => _cache is not null;

    [JsonIgnore]
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => (IReadOnlyList<Action<ShapeDisplayContext>>?)_displaying ?? [];

    [JsonIgnore]
    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => (IReadOnlyList<Action<ShapeDisplayContext>>?)_displayed ?? [];

    [JsonIgnore]
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => (IReadOnlyList<Func<IShape, Task>>?)_processing ?? [];

    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);

    public CacheContext Cache(string cacheId)
    {
        if (_cache is null || _cache.CacheId != cacheId)
        {
            _cache = new CacheContext(cacheId);
        }

        return _cache;
    }

    public CacheContext? Cache() => _cache;
}
