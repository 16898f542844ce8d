using OrchardSite.Engine.Display.Shapes.Models;
using OrchardSite.Engine.Display.Shapes.NamedArguments;

namespace OrchardCore.DisplayManagement;

/// <summary>The many ways to ask for a shape; each ends in <see cref="IShapeFactory"/>.</summary>
public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> _newShape = static () => new ValueTask<IShape>(new Shape());

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType)
        => factory.CreateAsync(shapeType, _newShape, null, null);

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory)
        => factory.CreateAsync(shapeType, shapeFactory, null, null);

    public static ValueTask<IShape> CreateAsync<TState>(
        this IShapeFactory factory, string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, TState state)
        => factory.CreateAsync(shapeType, shapeFactory, null, null, state);

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object>? parameters)
    {
        if (parameters is null || ReferenceEquals(parameters, Arguments.Empty))
        {
            return factory.CreateAsync(shapeType);
        }

        return factory.CreateAsync(shapeType, _newShape, null, created => ShapeArguments.Apply(created.Shape, parameters));
    }

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model)
    {
        if (model is null)
        {
            return factory.CreateAsync(shapeType);
        }

        return model is INamedEnumerable<object> arguments
            ? factory.CreateAsync(shapeType, arguments)
            : factory.CreateAsync(shapeType, Arguments.From<object>(model));
    }

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel>? initialize = null)
        where TModel : class
        => factory.CreateAsync(typeof(TModel).Name, initialize);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel>? initialize = null)
        where TModel : class
        => factory.CreateAsync(
            shapeType,
            static state =>
            {
                var shape = ModelShape<TModel>.Create();
                state?.Invoke((TModel)shape);
                return new ValueTask<IShape>(shape);
            },
            initialize);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => factory.CreateAsync(
            shapeType,
            static async state =>
            {
                var shape = ModelShape<TModel>.Create();
                await state((TModel)shape);
                return shape;
            },
            initializeAsync);

    public static ValueTask<IShape> CreateAsync<TModel, TState>(
        this IShapeFactory factory, string shapeType, Action<TModel, TState> initialize, TState state)
        where TModel : class
        => factory.CreateAsync(
            shapeType,
            static given =>
            {
                var shape = ModelShape<TModel>.Create();
                given.initialize((TModel)shape, given.state);
                return new ValueTask<IShape>(shape);
            },
            (initialize, state));

    public static ValueTask<IShape> CreateAsync<TModel, TState>(
        this IShapeFactory factory, string shapeType, Func<TModel, TState, ValueTask> initializeAsync, TState state)
        where TModel : class
        => factory.CreateAsync(
            shapeType,
            static async given =>
            {
                var shape = ModelShape<TModel>.Create();
                await given.initializeAsync((TModel)shape, given.state);
                return shape;
            },
            (initializeAsync, state));
}
