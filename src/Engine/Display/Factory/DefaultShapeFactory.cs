using System.Dynamic;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Theming;
using OrchardSite.Engine.Display.Descriptors.Tables;

namespace OrchardSite.Engine.Display.Factory;

/// <summary>Makes shapes and tells those who listen; <c>New.Something(…)</c> makes one through <c>dynamic</c>.</summary>
internal sealed class DefaultShapeFactory(
    IEnumerable<IShapeFactoryEvents> events,
    IShapeTableManager shapeTableManager,
    IThemeManager themeManager,
    IServiceProvider serviceProvider) : DynamicObject, IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];
    private ShapeTable? _table;

    public dynamic New => this;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = this.CreateAsync(binder.Name, Arguments.From(args!, binder.CallInfo.ArgumentNames)).AsTask();
        return true;
    }

    public ValueTask<IShape> CreateAsync(
        string shapeType,
        Func<ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext>? creating,
        Action<ShapeCreatedContext>? created)
        => CreateAsync(
            shapeType,
            static state => state.shapeFactory(),
            creating is null ? null : static (context, state) => state.creating!(context),
            created is null ? null : static (context, state) => state.created!(context),
            (shapeFactory, creating, created));

    public async ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state)
    {
        _table ??= await themeManager.GetShapeTableAsync(shapeTableManager);
        var descriptor = _table.FindDescriptor(shapeType);
        var create = () => shapeFactory(state);
        IList<Func<ShapeCreatedContext, Task>>? onCreated = null;
        if (_events.Length > 0 || creating is not null || descriptor is { CreatingAsync.Count: > 0 })
        {
            var context = NewCreatingContext(shapeType, create);
            await RaiseCreatingAsync(context, descriptor);
            creating?.Invoke(context, state);
            create = context.CreateAsync;
            onCreated = context.HasOnCreated ? context.OnCreated : null;
        }

        var shape = await create() ?? throw new InvalidOperationException($"No shape was made for the type '{shapeType}'.");
        Describe(shape, shapeType, descriptor);
        if (_events.Length > 0 || created is not null || onCreated is not null || descriptor is { CreatedAsync.Count: > 0 })
        {
            var context = NewCreatedContext(shapeType, shape);
            await RaiseCreatedAsync(context, descriptor, onCreated);
            created?.Invoke(context, state);
            shape = context.Shape;
        }

        return shape;
    }

    private static void Describe(IShape shape, string shapeType, ShapeDescriptor? descriptor)
    {
        if (string.IsNullOrEmpty(shape.Metadata.Type))
        {
            shape.Metadata.Type = shapeType;
        }

        if (descriptor is { Wrappers.Count: > 0 })
        {
            shape.Metadata.Wrappers.AddRange(descriptor.Wrappers);
        }
    }

    private async ValueTask RaiseCreatingAsync(ShapeCreatingContext context, ShapeDescriptor? descriptor)
    {
        foreach (var listener in _events)
        {
            listener.Creating(context);
        }

        foreach (var action in descriptor?.CreatingAsync ?? [])
        {
            await action(context);
        }
    }

    private async ValueTask RaiseCreatedAsync(
        ShapeCreatedContext context, ShapeDescriptor? descriptor, IList<Func<ShapeCreatedContext, Task>>? onCreated)
    {
        foreach (var listener in _events)
        {
            listener.Created(context);
        }

        foreach (var action in descriptor?.CreatedAsync ?? [])
        {
            await action(context);
        }

        foreach (var action in onCreated ?? [])
        {
            await action(context);
        }
    }

    private ShapeCreatingContext NewCreatingContext(string shapeType, Func<ValueTask<IShape>> create) => new()
    {
        ServiceProvider = serviceProvider,
        ShapeFactory = this,
        New = this,
        ShapeType = shapeType,
        CreateAsync = create,
    };

    private ShapeCreatedContext NewCreatedContext(string shapeType, IShape shape) => new()
    {
        ServiceProvider = serviceProvider,
        ShapeFactory = this,
        New = this,
        ShapeType = shapeType,
        Shape = shape,
    };
}
