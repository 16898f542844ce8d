using OrchardSite.Engine.Display.Drivers;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The ways in which a driver makes the shapes of its results.</summary>
public class DisplayDriverBase
{
    protected string Prefix { get; set; } = string.Empty;

    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);

    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => new(results);

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    public ShapeResult Initialize<TModel>()
        where TModel : class
        => Initialize<TModel>(typeof(TModel).Name);

    public ShapeResult Initialize<TModel>(Action<TModel> initialize)
        where TModel : class
        => Initialize(typeof(TModel).Name, initialize);

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Initialize(typeof(TModel).Name, initializeAsync);

    public ShapeResult Initialize<TModel>(string shapeType)
        where TModel : class
        => Initialize<TModel>(shapeType, static _ => { });

    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initialize));

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initializeAsync));

    /// <summary>A shape that has the model's properties of that moment.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model)
        where TModel : class
        => Initialize<TModel>(shapeType, shape => ModelCopy<TModel>.To(shape, model));

    /// <summary>A shape whose <c>Value</c> is the model.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, _ => new ValueTask<IShape>(new ShapeViewModel<TModel>(shapeType, model)));

    public ShapeResult Dynamic(string shapeType)
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize)
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(
            shapeType,
            static initialize =>
            {
                var shape = new Shape();
                initialize(shape);
                return new ValueTask<IShape>(shape);
            },
            initialize));

    public ShapeResult Shape(string shapeType, IShape shape)
        => Factory(shapeType, _ => new ValueTask<IShape>(shape));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder)
        => Factory(shapeType, context => new ValueTask<IShape>(shapeBuilder(context)));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        => new ShapeResult(shapeType, shapeBuilder).Prefix(Prefix);
}
