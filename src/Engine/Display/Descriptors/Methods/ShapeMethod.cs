using System.Reflection;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Shapes.Models;

namespace OrchardSite.Engine.Display.Descriptors.Methods;

/// <summary>Calls a method that renders a shape; its arguments come from the display context, the shape and its properties.</summary>
internal sealed class ShapeMethod
{
    private readonly Type _provider;
    private readonly MethodInvoker _invoker;
    private readonly Func<DisplayContext, object?>[] _arguments;
    private readonly bool _isStatic;

    public ShapeMethod(Type provider, MethodInfo method)
    {
        _provider = provider;
        _invoker = MethodInvoker.Create(method);
        _isStatic = method.IsStatic;
        _arguments = [.. method.GetParameters().Select(BindParameter)];
    }

    public async Task<IHtmlContent> InvokeAsync(DisplayContext context)
    {
        var target = _isStatic ? null : context.ServiceProvider.GetRequiredService(_provider);
        var arguments = Array.ConvertAll(_arguments, bind => bind(context));
        return _invoker.Invoke(target, arguments.AsSpan()) switch
        {
            Task<IHtmlContent> task => await task,
            ValueTask<IHtmlContent> task => await task,
            IHtmlContent content => content,
            null => HtmlString.Empty,
            var other => new PlainText(other.ToString() ?? string.Empty),
        };
    }

    private static Func<DisplayContext, object?> BindParameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var name = parameter.Name!;
        if (typeof(IShape).IsAssignableFrom(type) || (type == typeof(object) && name.Equals("shape", StringComparison.OrdinalIgnoreCase)))
        {
            return context => name.Equals("shape", StringComparison.OrdinalIgnoreCase) || type != typeof(IShape)
                ? context.Value
                : ValueOf(context.Value, name) ?? context.Value;
        }

        return type switch
        {
            _ when type == typeof(DisplayContext) => context => context,
            _ when type == typeof(IServiceProvider) => context => context.ServiceProvider,
            _ when type == typeof(IDisplayHelper) => context => context.DisplayHelper,
            _ when type == typeof(IHtmlHelper) => Html,
            _ when type == typeof(IUrlHelper) => Url,
            _ when type == typeof(IShapeFactory) => context => context.ServiceProvider.GetRequiredService<IShapeFactory>(),
            _ => context => ShapeValues.Convert(ValueOf(context.Value, name), type),
        };
    }

    private static object? ValueOf(IShape shape, string name)
        => shape.Properties.TryGetValue(name, out var value)
            ? value
            : PropertyReaders.Of(shape.GetType()).FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Read?.Invoke(shape);

    private static object Html(DisplayContext context)
    {
        var helper = context.ServiceProvider.GetRequiredService<IHtmlHelper>();
        if (helper is IViewContextAware aware
            && context.ServiceProvider.GetRequiredService<ViewContextAccessor>().ViewContext is { } viewContext)
        {
            aware.Contextualize(viewContext);
        }

        return helper;
    }

    private static object Url(DisplayContext context)
    {
        var viewContext = context.ServiceProvider.GetRequiredService<ViewContextAccessor>().ViewContext;
        return context.ServiceProvider.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(viewContext!);
    }
}
