using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;
using OrchardSite.Engine.Display.Liquid.Values;

namespace OrchardSite.Engine.Display.Liquid.Hosting;

/// <summary>What Liquid knows of the engine's values; an object whose type says nothing here has no members in a template.</summary>
internal sealed class LiquidTemplateOptionsSetup : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        // A filter that no enabled feature has is a mistake to be told, not one to be passed over.
        options.StrictFilters = true;
        options.MaxSteps = 1_000_000;
        options.MaxRecursion = 100;
        options.ValueConverters.Add(value => Convert(value, options));
        options.MemberAccessStrategy.Register<ShapeMetadata>(
            nameof(ShapeMetadata.Type), nameof(ShapeMetadata.DisplayType), nameof(ShapeMetadata.Name), nameof(ShapeMetadata.Position),
            nameof(ShapeMetadata.Prefix), nameof(ShapeMetadata.Differentiator), nameof(ShapeMetadata.Tab), nameof(ShapeMetadata.Card),
            nameof(ShapeMetadata.Column), nameof(ShapeMetadata.PlacementSource), nameof(ShapeMetadata.Alternates),
            nameof(ShapeMetadata.Wrappers), nameof(ShapeMetadata.ChildContent), nameof(ShapeMetadata.IsCached));
        options.MemberAccessStrategy.Register<Zones, object?>((zones, name) => zones[name]);
        LiquidGlobals.AddTo(options);
    }

    private static object? Convert(object value, TemplateOptions options) => value switch
    {
        Nil or ZoneOnDemand => NilValue.Instance,
        IHtmlContent html => new HtmlContentValue(html),
        IShape shape => new ShapeValue(shape),
        Zones zones => new ObjectValue(zones),
        JsonObject json => new DictionaryValue(new JsonMembers(json, options)),
        _ => null,
    };
}
