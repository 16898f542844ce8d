using System.ComponentModel;
using System.Globalization;
using Fluid.Values;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Tags;

namespace OrchardSite.Engine.Display.Liquid.TagHelpers;

/// <summary>Turns values of a template into what tag helpers take.</summary>
internal sealed class TagHelperValues(LiquidTemplateContext context)
{
    /// <summary>The view that the template is part of, with the template's model as its own.</summary>
    public ViewContext ViewContext => field ??= View();

    public object? Convert(FluidValue value, Type type, string attribute)
    {
        if (type == typeof(ModelExpression))
        {
            return Expression(value.ToStringValue());
        }

        var given = value.IsNil() ? null : value.ToObjectValue();
        if (given is null || type.IsInstanceOfType(given))
        {
            return given;
        }

        var actual = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return actual == typeof(string) ? value.ToStringValue()
                : actual == typeof(bool) && value.Type != FluidValues.String ? value.ToBooleanValue()
                : TypeDescriptor.GetConverter(actual).ConvertFromString(null, CultureInfo.InvariantCulture, value.ToStringValue());
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or NotSupportedException or InvalidCastException)
        {
            throw TagContext.Error(context, $"'{value.ToStringValue()}' is no value for the attribute '{attribute}', which is of the type {actual.Name}.");
        }
    }

    private ModelExpression Expression(string name) =>
        context.Services.GetRequiredService<ModelExpressionProvider>().CreateModelExpression((ViewDataDictionary<object?>)ViewContext.ViewData, name);

    private ViewContext View()
    {
        var outer = context.ViewContext ?? context.Services.GetRequiredService<ViewContextAccessor>().ViewContext
            ?? throw TagContext.Error(context, $"a tag helper needs a page; the template is rendered outside of one.");
        return new ViewContext(outer, outer.View, new ViewDataDictionary<object?>(outer.ViewData, Model()), outer.Writer);
    }

    // A shape made of a view model is an object of a type derived from it.
    private object? Model() => context.GetValue("Model") is { } model && !model.IsNil() ? model.ToObjectValue() : null;
}
