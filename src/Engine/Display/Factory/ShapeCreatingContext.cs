namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape about to be made; a listener may make it otherwise.</summary>
public class ShapeCreatingContext
{
    protected Func<ValueTask<IShape>>? _createAsync;
    private List<Func<ShapeCreatedContext, Task>>? _onCreated;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public dynamic New { get; set; } = null!;

    public string ShapeType { get; set; } = string.Empty;

    public Func<IShape> Create
    {
        set => _createAsync = () => new ValueTask<IShape>(value());
    }

    public Func<ValueTask<IShape>> CreateAsync
    {
        get => _createAsync!;
        set => _createAsync = value;
    }

    public IList<Func<ShapeCreatedContext, Task>> OnCreated => _onCreated ??= [];

    internal bool HasOnCreated => _onCreated is not null;
}
