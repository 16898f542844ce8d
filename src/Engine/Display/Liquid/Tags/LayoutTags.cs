using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardCore.DisplayManagement.Title;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Razor.Layouts;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>Tags of layouts and pages: body, sections, title, zones.</summary>
internal sealed class LayoutTags : ILiquidTagProvider
{
    public void AddTo(LiquidTagRegistry registry) => registry
        .RegisterEmptyTag("render_body", RenderBodyAsync)
        .RegisterArgumentsTag("render_section", RenderSectionAsync)
        .RegisterArgumentsTag("page_title", PageTitleAsync)
        .RegisterArgumentsTag("page_title_add_segment", AddSegmentAsync)
        .RegisterExpressionTag("layout", SetLayoutAsync)
        .RegisterArgumentsBlock("zone", ZoneAsync);

    private static async ValueTask<Completion> RenderBodyAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await context.LayoutAsync();
        return TagContext.Write(writer, await context.Service<IDisplayHelper>().ShapeExecuteAsync(layout.Zones["Content"]));
    }

    private static async ValueTask<Completion> RenderSectionAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var name = arguments.Text("name", 0) ?? throw TagContext.Error(context, $"'render_section' needs the name of a zone.");
        var zone = (await context.LayoutAsync()).Zones[name];
        if (zone.IsNullOrEmpty() && arguments.Flag("required") != false)
        {
            throw TagContext.Error(context, $"the zone '{name}' is empty, but the layout requires it.");
        }

        return TagContext.Write(writer, await context.Service<IDisplayHelper>().ShapeExecuteAsync(zone));
    }

    private static async ValueTask<Completion> PageTitleAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var titles = context.Service<IPageTitleBuilder>();
        AddSegment(titles, arguments);
        var separator = arguments.Text("separator");
        return TagContext.Write(writer, titles.GenerateTitle(separator is null ? null : new PlainText(separator)));
    }

    private static async ValueTask<Completion> AddSegmentAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        AddSegment(context.Service<IPageTitleBuilder>(), await TagArguments.EvaluateAsync(given, context));
        return Completion.Normal;
    }

    private static void AddSegment(IPageTitleBuilder titles, TagArguments arguments)
    {
        var segment = arguments.Get("segment", 0);
        if (!segment.IsNil())
        {
            titles.AddSegment(segment.ToObjectValue() as IHtmlContent ?? new PlainText(segment.ToStringValue()), arguments.Text("position", 1) ?? "0");
        }
    }

    private static async ValueTask<Completion> SetLayoutAsync(Expression expression, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = (await expression.EvaluateAsync(context)).ToStringValue();
        ViewLayouts.Set(await context.LayoutAsync(), name);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> ZoneAsync(IReadOnlyList<FilterArgument> given, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var name = arguments.Text("name", 0) ?? throw TagContext.Error(context, $"'zone' needs the name of a zone.");
        var layout = await context.LayoutAsync();
        await layout.Zones[name].AddAsync(await context.RenderBlockAsync(statements, encoder), arguments.Text("position", 1) ?? "");
        return Completion.Normal;
    }
}
