namespace OrchardCore.DisplayManagement.Views;

/// <summary>A base for view models that are shapes themselves.</summary>
public class ShapeViewModel : IShape, IPositioned
{
    private Dictionary<string, string>? _attributes;
    private Dictionary<string, object?>? _properties;
    private List<string>? _classes;
    private List<IPositioned>? _items;
    private bool _sorted = true;

    public ShapeViewModel()
    {
    }

    public ShapeViewModel(string shapeType)
    {
        ArgumentException.ThrowIfNullOrEmpty(shapeType);
        Metadata.Type = shapeType;
    }

    public ShapeMetadata Metadata { get; } = new();

    public string Position
    {
        get => Metadata.Position ?? string.Empty;
        set => Metadata.Position = value;
    }

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, object?> Properties => _properties ??= new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<IPositioned> Items
    {
        get
        {
            _items ??= [];
            if (!_sorted)
            {
                _items = [.. _items.OrderBy(item => item, FlatPositionComparer.Instance)];
                _sorted = true;
            }

            return _items;
        }
    }

    public ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is not null && PositionWrapper.TryWrap(item, position) is { } positioned)
        {
            (_items ??= []).Add(positioned);
            _sorted = false;
        }

        return new ValueTask<IShape>(this);
    }
}
