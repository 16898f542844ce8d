using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>Renders templates without a tenant.</summary>
internal static class LiquidHarness
{
    public static readonly LiquidParser Parser = new([]);

    public static LiquidTemplate Parse(string text) => Parser.Parse("Test.liquid", text);

    public static LiquidTemplateContext Context(LiquidLimits? limits = null, IFileProvider? files = null, Action<TemplateOptions>? configure = null)
    {
        var options = new TemplateOptions { FileProvider = files ?? new NullFileProvider() };
        configure?.Invoke(options);
        var services = new ServiceCollection()
            .AddSingleton(Parser)
            .AddSingleton<LiquidTemplateCache>()
            .AddSingleton<LiquidTemplates>()
            .AddOptions()
            .AddSingleton(Microsoft.Extensions.Options.Options.Create(limits ?? LiquidLimits.Default))
            .BuildServiceProvider();
        return new LiquidTemplateContext(services, options);
    }

    public static async Task<string> RenderAsync(string text, IReadOnlyDictionary<string, object?>? data = null, LiquidTemplateContext? context = null, TextEncoder? encoder = null)
    {
        context ??= Context();
        foreach (var (name, value) in data ?? new Dictionary<string, object?>())
        {
            context.SetValue(name, FluidValue.Create(value, context.Options));
        }

        using var output = LiquidOutput.For(context);
        await Parse(text).RenderAsync(output, encoder ?? NullEncoder.Default, context);
        return output.ToString();
    }
}
