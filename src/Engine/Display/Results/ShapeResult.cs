using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Display.Results;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that is made only when it has a place: its own default one, or that of the placement files.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly List<Func<IShape, Task>> _processing = [];
    private Dictionary<string, PlacementInfo>? _locations;
    private PlacementInfo? _location;
    private string? _name;
    private string? _differentiator;
    private string? _prefix;
    private string? _cacheId;
    private string[]? _groups;
    private Action<CacheContext>? _cache;
    private Action<ShapeDisplayContext>? _displaying;
    private Func<Task<bool>>? _renderPredicate;

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
    {
        ArgumentException.ThrowIfNullOrEmpty(shapeType);
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
    }

    public IShape? Shape { get; private set; }

    public Task ApplyAsync(BuildDisplayContext context) => PlaceAsync(context, context.DisplayType);

    public Task ApplyAsync(BuildEditorContext context) => PlaceAsync(context, "Edit");

    public ShapeResult Name(string name) => Set(ref _name, name);

    public ShapeResult Prefix(string prefix) => Set(ref _prefix, prefix);

    public ShapeResult Differentiator(string differentiator) => Set(ref _differentiator, differentiator);

    public ShapeResult Location(string location) => Set(ref _location, PlacementInfo.FromLocation(location));

    public ShapeResult Location(Action<PlacementLocationBuilder> configure) => Set(ref _location, Build(configure));

    public ShapeResult Location(string displayType, string location) => Location(displayType, PlacementInfo.FromLocation(location));

    public ShapeResult Location(string displayType, Action<PlacementLocationBuilder> configure) => Location(displayType, Build(configure));

    public ShapeResult Location(string displayType, PlacementInfo location)
    {
        (_locations ??= new(StringComparer.OrdinalIgnoreCase))[displayType] = location;
        return this;
    }

    public ShapeResult OnGroup(string groupId) => Set(ref _groups, [groupId]);

    public ShapeResult OnGroup(params string[] groupIds) => Set(ref _groups, groupIds);

    public ShapeResult Cache(string cacheId, Action<CacheContext>? cache = null)
    {
        _cacheId = cacheId;
        _cache = cache;
        return this;
    }

    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying) => Set(ref _displaying, displaying);

    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing.Add(processing);
        return this;
    }

    public ShapeResult Processing<T>(Func<T, Task> processing)
        => Processing(shape => shape is T typed ? processing(typed) : Task.CompletedTask);

    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync) => Set(ref _renderPredicate, renderPredicateAsync);

    internal string ShapeType => _shapeType;

    /// <summary>Names the shape where its driver has not, and adds to what is done before it is displayed.</summary>
    internal void Identify(string differentiator, string? name, Action<ShapeDisplayContext>? displaying)
    {
        _differentiator ??= differentiator;
        _name ??= name;
        _displaying = displaying + _displaying;
    }

    private static PlacementInfo Build(Action<PlacementLocationBuilder> configure)
    {
        var builder = new PlacementLocationBuilder();
        configure(builder);
        return builder.Build();
    }

    private ShapeResult Set<T>(ref T field, T value)
    {
        field = value;
        return this;
    }

    private async Task PlaceAsync(BuildShapeContext context, string displayType)
    {
        var differentiator = _differentiator ?? _name;
        var placement = ShapeResultPlacement.Resolve(context, _shapeType, differentiator, displayType, DefaultLocation(displayType));
        if (placement.IsHidden()
            || !ShapeResultPlacement.IsOnGroup(context.GroupId, placement, _groups)
            || (_renderPredicate is not null && !await _renderPredicate()))
        {
            return;
        }

        Shape = await _shapeBuilder(context);
        if (Shape is null)
        {
            return;
        }

        await DescribeAsync(Shape, placement, differentiator, displayType);
        await ShapeResultPlacement.AddAsync(context, placement, Shape);
    }

    private PlacementInfo? DefaultLocation(string displayType)
        => _locations is not null && _locations.TryGetValue(displayType, out var location) ? location : _location;

    private Task DescribeAsync(IShape shape, PlacementInfo placement, string? differentiator, string displayType)
    {
        var metadata = shape.Metadata;
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? differentiator ?? _shapeType;
        metadata.Differentiator = differentiator ?? _shapeType;
        metadata.DisplayType = displayType;
        if (_displaying is not null)
        {
            metadata.OnDisplaying(_displaying);
        }

        foreach (var processing in _processing)
        {
            metadata.OnProcessing(processing);
        }

        if (!string.IsNullOrEmpty(_cacheId))
        {
            var cache = metadata.Cache(_cacheId);
            _cache?.Invoke(cache);
        }

        ShapeResultPlacement.Describe(metadata, placement);
        return Task.CompletedTask;
    }
}
