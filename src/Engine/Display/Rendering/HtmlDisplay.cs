using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Theming;
using OrchardSite.Engine.Display.Descriptors.Tables;

namespace OrchardSite.Engine.Display.Rendering;

/// <summary>
/// Renders a shape: listeners first, then the template of the best alternate, then the wrappers around it.
/// </summary>
internal sealed class HtmlDisplay(
    IShapeTableManager shapeTableManager,
    IThemeManager themeManager,
    IEnumerable<IShapeDisplayEvents> displayEvents,
    IEnumerable<IShapeBindingResolver> bindingResolvers,
    IOptions<ShapeRenderingOptions> options) : IHtmlDisplay
{
    private readonly bool _marksShapes = options.Value.WriteShapeDebugInformation;
    private readonly IShapeDisplayEvents[] _displayEvents = [.. displayEvents];
    private readonly IShapeBindingResolver[] _bindingResolvers = [.. bindingResolvers];
    private ShapeTable? _table;

    public async Task<IHtmlContent> ExecuteAsync(DisplayContext context)
    {
        var shape = context.Value;
        if (shape is PositionWrapper wrapper)
        {
            return PositionWrapper.UnWrap(wrapper);
        }

        if (shape.IsNullOrEmpty())
        {
            return HtmlString.Empty;
        }

        if (string.IsNullOrEmpty(shape.Metadata.Type))
        {
            return shape as IHtmlContent ?? HtmlString.Empty;
        }

        var local = new DisplayContext(context) { HtmlFieldPrefix = shape.Metadata.Prefix ?? context.HtmlFieldPrefix };
        return await RenderAsync(new ShapeDisplayContext
        {
            Shape = shape,
            DisplayContext = local,
            ServiceProvider = local.ServiceProvider,
        });
    }

    private async Task<IHtmlContent> RenderAsync(ShapeDisplayContext context)
    {
        _table ??= await themeManager.GetShapeTableAsync(shapeTableManager);
        var metadata = context.Shape.Metadata;
        var descriptor = _table.FindDescriptor(metadata.Type);
        try
        {
            await RaiseDisplayingAsync(context, descriptor);
            if (context.ChildContent is not null)
            {
                metadata.ChildContent = context.ChildContent;
            }

            if (metadata.ChildContent is null)
            {
                await ProcessAsync(context, descriptor);
                while (!await TryBindAsync(await FindBindingAsync(metadata, _table) ?? throw NotFound(metadata), context))
                {
                    // A template that fails is passed over from then on, so this ends.
                }
            }

            await WrapAsync(context, _table);
            await RaiseDisplayedAsync(context, descriptor);
            return _marksShapes ? MarkedShape.Mark(metadata) : metadata.ChildContent ?? HtmlString.Empty;
        }
        finally
        {
            foreach (var listener in _displayEvents)
            {
                await listener.DisplayingFinalizedAsync(context);
            }
        }
    }

    // False when the template cannot be used; whoever offered it has told of it.
    private static async ValueTask<bool> TryBindAsync(ShapeBinding binding, ShapeDisplayContext context)
    {
        try
        {
            context.Shape.Metadata.ChildContent = await binding.BindingAsync(context.DisplayContext);
            return true;
        }
        catch (UnusableTemplateException)
        {
            return false;
        }
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(ShapeMetadata metadata, ShapeTable table)
    {
        for (var i = metadata.Alternates.Count - 1; i >= 0; i--)
        {
            if (await FindBindingAsync(metadata.Alternates[i], table) is { } alternate)
            {
                return alternate;
            }
        }

        for (var type = metadata.Type; type is not null; type = ShapeTableSearch.Parent(type))
        {
            if (await FindBindingAsync(type, table) is { } binding)
            {
                return binding;
            }
        }

        return null;
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(string name, ShapeTable table)
    {
        foreach (var resolver in _bindingResolvers)
        {
            if (await resolver.GetShapeBindingAsync(name) is { } binding)
            {
                return binding;
            }
        }

        return table.Bindings.TryGetValue(name, out var found) ? found : null;
    }

    private async ValueTask RaiseDisplayingAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        foreach (var listener in _displayEvents)
        {
            await listener.DisplayingAsync(context);
        }

        foreach (var action in descriptor?.DisplayingAsync ?? [])
        {
            await action(context);
        }

        foreach (var action in context.Shape.Metadata.Displaying)
        {
            action(context);
        }
    }

    private static async ValueTask ProcessAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        foreach (var action in descriptor?.ProcessingAsync ?? [])
        {
            await action(context);
        }

        foreach (var action in context.Shape.Metadata.ProcessingAsync)
        {
            await action(context.Shape);
        }
    }

    private async ValueTask WrapAsync(ShapeDisplayContext context, ShapeTable table)
    {
        var metadata = context.Shape.Metadata;
        for (var i = 0; i < metadata.Wrappers.Count; i++)
        {
            while (await FindBindingAsync(metadata.Wrappers[i], table) is { } binding && !await TryBindAsync(binding, context))
            {
                // The wrapper beneath the one that failed.
            }
        }
    }

    private async ValueTask RaiseDisplayedAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        var metadata = context.Shape.Metadata;
        foreach (var listener in _displayEvents)
        {
            var before = context.ChildContent = metadata.ChildContent;
            await listener.DisplayedAsync(context);
            metadata.ChildContent = ReferenceEquals(before, context.ChildContent) ? metadata.ChildContent : context.ChildContent;
        }

        foreach (var action in descriptor?.DisplayedAsync ?? [])
        {
            var before = context.ChildContent = metadata.ChildContent;
            await action(context);
            metadata.ChildContent = ReferenceEquals(before, context.ChildContent) ? metadata.ChildContent : context.ChildContent;
        }

        foreach (var action in metadata.Displayed)
        {
            var before = context.ChildContent = metadata.ChildContent;
            action(context);
            metadata.ChildContent = ReferenceEquals(before, context.ChildContent) ? metadata.ChildContent : context.ChildContent;
        }
    }

    private static InvalidOperationException NotFound(ShapeMetadata metadata)
    {
        var tried = string.Join(", ", metadata.Alternates.Reverse().Append(metadata.Type));
        return new InvalidOperationException($"No template or method renders the shape '{metadata.Type}'. Tried: {tried}.");
    }
}
