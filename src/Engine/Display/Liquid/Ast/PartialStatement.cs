using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary><c>include</c>, which sees the variables around it, and <c>render</c>, which does not. The template comes from the files of <see cref="TemplateOptions.FileProvider"/>.</summary>
internal sealed class PartialStatement(Expression path, bool isIsolated) : Statement
{
    public Expression? With { get; set; }

    public Expression? For { get; set; }

    public string? Alias { get; set; }

    public IReadOnlyList<FilterArgument> Arguments { get; set; } = [];

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        var name = (await path.EvaluateAsync(context)).ToStringValue();
        var template = LiquidPartials.Get(name, context);
        var variable = Alias ?? Path.GetFileNameWithoutExtension(name);
        var inner = isIsolated ? LiquidPartials.Isolate(context) : context;
        inner.EnterChildScope();
        try
        {
            LiquidPartials.Enter(inner, name);
            await SetArgumentsAsync(context, inner, variable);
            if (For is null)
            {
                return ForCaller(await StatementList.WriteToAsync(template.Statements, writer, encoder, inner));
            }

            var items = (await For.EvaluateAsync(context)).Enumerate(context).ToList();
            return await RepeatAsync(template, items, variable, writer, encoder, inner);
        }
        finally
        {
            LiquidPartials.Leave(inner);
            inner.ReleaseScope();
            LiquidPartials.Return(inner, context);
        }
    }

    // A break inside what is rendered does not end the loop around it.
    private Completion ForCaller(Completion completion) => isIsolated ? Completion.Normal : completion;

    private async ValueTask SetArgumentsAsync(TemplateContext context, TemplateContext inner, string variable)
    {
        var values = new FluidValue[Arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await Arguments[i].Expression.EvaluateAsync(context);
        }

        if (With is not null)
        {
            inner.SetValue(variable, await With.EvaluateAsync(context));
        }

        for (var i = 0; i < values.Length; i++)
        {
            inner.SetValue(Arguments[i].Name, values[i]);
        }
    }

    private static async ValueTask<Completion> RepeatAsync(LiquidTemplate template, List<FluidValue> items, string variable, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var loop = new ForLoopValue { Length = items.Count };
        context.SetValue("forloop", loop);
        for (var i = 0; i < items.Count; i++)
        {
            context.IncrementSteps();
            context.SetValue(variable, items[i]);
            loop.Index = i + 1;
            loop.Index0 = i;
            loop.RIndex = items.Count - i;
            loop.RIndex0 = items.Count - i - 1;
            loop.First = i == 0;
            loop.Last = i == items.Count - 1;
            if (await StatementList.WriteToAsync(template.Statements, writer, encoder, context) == Completion.Break)
            {
                break;
            }
        }

        return Completion.Normal;
    }
}
