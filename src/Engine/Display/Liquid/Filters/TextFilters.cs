using System.Globalization;
using System.Text;
using Fluid;
using Fluid.Values;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Modules.Services;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary>Filters of text: translation, names for addresses and classes, cleaning, templates in values.</summary>
internal static class TextFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddText("t", Translate);
        filters.AddText("html_class", (text, _, _) => HtmlClass(text));
        filters.AddText("slugify", (text, _, context) => context.Services.GetRequiredService<ISlugService>().Slugify(text));
        filters.AddText("transliterate", (text, _, _) => AnyAscii.Transliteration.Transliterate(text));
        filters.AddText("sanitize_html", (html, _, context) => context.Services.GetRequiredService<IHtmlSanitizerService>().Sanitize(html));
        filters.Add("liquid", RenderAsync);
    }

    private static string Translate(string text, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (context.Services.GetRequiredService<TemplateLocalizers>().Of(context.TemplateName) is not { } localizer)
        {
            return text;
        }

        return arguments.Count == 0
            ? localizer[text].Value
            : localizer[text, [.. Enumerable.Range(0, arguments.Count).Select(index => arguments.At(index).ToObjectValue())]].Value;
    }

    // Lower case letters and digits, words joined by '-'.
    private static string HtmlClass(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isWord = char.IsLetterOrDigit(text[i]);
            var begins = !isWord || (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]));
            if (begins && result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }

            if (isWord)
            {
                result.Append(char.ToLower(text[i], CultureInfo.InvariantCulture));
            }
        }

        return result.ToString().Trim('-');
    }

    private static async ValueTask<FluidValue> RenderAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var template = context.Services.GetRequiredService<LiquidTemplates>().FromText("(liquid filter)", input.ToStringValue());
        var model = context.GetValue("Model");
        using var output = LiquidOutput.For(context);
        await LiquidRenderer.RenderAsync(template, output, LiquidEncoders.Html, context, model.IsNil() ? null : model, isText: true);
        return new StringValue(output.ToString(), encode: false);
    }
}
