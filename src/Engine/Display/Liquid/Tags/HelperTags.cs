using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.TagHelpers;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary><c>helper "input", for: "Text"</c> and <c>block "fieldset" … endblock</c>: the tag helpers of Razor views.</summary>
internal sealed class HelperTags : ILiquidTagProvider
{
    public void AddTo(LiquidTagRegistry registry) => registry
        .RegisterArgumentsTag("helper", (given, writer, encoder, context) => RunAsync("helper", given, null, writer, encoder, context))
        .RegisterArgumentsBlock("block", (given, statements, writer, encoder, context) => RunAsync("block", given, statements, writer, encoder, context));

    private static async ValueTask<Completion> RunAsync(string name, IReadOnlyList<FilterArgument> given, IReadOnlyList<Statement>? statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var tag = arguments.Text("helper_name", 0) ?? throw TagContext.Error(context, $"'{name}' needs the name of a tag helper.");
        var attributes = arguments.Named.Where(argument => argument.Name != "helper_name").Select(argument => new GivenAttribute(argument.Name, argument.Value)).ToList();
        var run = new TagHelperRun(TagContext.Of(context), encoder);
        return TagContext.Write(writer, await run.RenderAsync(tag, attributes, statements));
    }
}
