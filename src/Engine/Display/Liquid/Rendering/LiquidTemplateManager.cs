using System.Text.Encodings.Web;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>Renders templates that are held as text.</summary>
internal sealed class LiquidTemplateManager(LiquidTemplates templates, LiquidTemplateContext context, LiquidReasons reasons) : ILiquidTemplateManager
{
    private const string Name = "(text)";

    public async Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        using var output = await RenderAsync(template, encoder, model, properties);
        output.WriteTo(writer, encoder as HtmlEncoder ?? LiquidEncoders.Html);
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
        => await RenderAsync(template, encoder, model, properties);

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        using var output = await RenderAsync(template, encoder, model, properties);
        return output.ToString();
    }

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        try
        {
            templates.FromText(Name, template ?? "");
            errors = [];
            return true;
        }
        catch (LiquidParseException exception)
        {
            errors = [reasons.Describe(exception)];
            return false;
        }
    }

    private async Task<LiquidOutput> RenderAsync(string? template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        var output = LiquidOutput.For(context);
        if (!string.IsNullOrEmpty(template))
        {
            await LiquidRenderer.RenderAsync(templates.FromText(Name, template), output, encoder, context, model, isText: true, properties);
        }

        return output;
    }
}
