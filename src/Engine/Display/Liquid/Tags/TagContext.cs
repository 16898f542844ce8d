using Fluid;
using Fluid.Ast;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>What tags share: services, the layout, and content that they render or write.</summary>
internal static class TagContext
{
    public static LiquidTemplateContext Of(TemplateContext context) => context as LiquidTemplateContext
        ?? throw new LiquidRenderException($"This tag needs a site; the template is rendered without one.");

    public static TService Service<TService>(this TemplateContext context)
        where TService : notnull
        => Of(context).Services.GetRequiredService<TService>();

    public static async ValueTask<IZoneHolding> LayoutAsync(this TemplateContext context)
        => await context.Service<ILayoutAccessor>().GetLayoutAsync();

    /// <summary>Renders what stands in a block.</summary>
    public static async ValueTask<LiquidOutput> RenderBlockAsync(this TemplateContext context, IReadOnlyList<Statement> statements, System.Text.Encodings.Web.TextEncoder encoder)
    {
        var output = LiquidOutput.For(context);
        await StatementList.WriteToAsync(statements, output, encoder, context);
        return output;
    }

    /// <summary>Writes content without encoding it again.</summary>
    public static Completion Write(TextWriter writer, IHtmlContent? content)
    {
        if (content is not null && writer is LiquidOutput output)
        {
            output.Write(content);
        }
        else
        {
            content?.WriteTo(writer, LiquidEncoders.Html);
        }

        return Completion.Normal;
    }

    public static LiquidRenderException Error(TemplateContext context, FormattableString reason)
        => new((context as LiquidTemplateContext)?.TemplateName, reason);

    /// <summary>Turns <c>css_class</c> or <c>css-class</c> into the <c>CssClass</c> of a shape.</summary>
    public static string PropertyName(string argument)
        => string.Concat(argument.Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    /// <summary>Turns <c>data_toggle</c> into the attribute <c>data-toggle</c>.</summary>
    public static string AttributeName(string argument) => argument.Replace('_', '-');
}
