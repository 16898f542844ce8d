using Fluid;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.Values;

/// <summary>A shape in a template: its metadata, then its properties, then what its view model allows, then its children by name.</summary>
internal sealed class ShapeValue(IShape shape) : ObjectValueBase(shape)
{
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        if (TryGetMember(name, out var value))
        {
            return new ValueTask<FluidValue>(FluidValue.Create(value, context.Options));
        }

        return context.Options.MemberAccessStrategy.GetAccessor(shape.GetType(), name) is not null
            ? base.GetValueAsync(name, context)
            : new ValueTask<FluidValue>(FluidValue.Create(Child(name), context.Options));
    }

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
        => index.Type == FluidValues.Number
            ? new ValueTask<FluidValue>(FluidValue.Create(shape.Items.ElementAtOrDefault((int)index.ToNumberValue()), context.Options))
            : GetValueAsync(index.ToStringValue(), context);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context)
        => shape.Items.Select(item => FluidValue.Create(item, context.Options));

    private bool TryGetMember(string name, out object? value)
    {
        switch (name)
        {
            case nameof(IShape.Metadata):
                value = shape.Metadata;
                return true;
            case nameof(IZoneHolding.Zones) when shape is IZoneHolding holding:
                value = holding.Zones;
                return true;
        }

        if (shape.Properties.TryGetValue(name, out value))
        {
            return true;
        }

        switch (name)
        {
            case nameof(IShape.Items): value = shape.Items; return true;
            case nameof(Shape.HasItems): value = shape.Items.Count > 0; return true;
            case nameof(IShape.Id): value = shape.Id; return true;
            case nameof(IShape.TagName): value = shape.TagName; return true;
            case nameof(IShape.Classes): value = shape.Classes; return true;
            case nameof(IShape.Attributes): value = shape.Attributes; return true;
            case nameof(IShape.Properties): value = shape.Properties; return true;
            default: return false;
        }
    }

    private IShape? Child(string name) => (shape as Shape)?.Named(name) ?? (shape as Shape)?.NormalizedNamed(name);
}
