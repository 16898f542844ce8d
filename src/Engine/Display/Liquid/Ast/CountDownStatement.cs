using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary><c>decrement</c>, whose first value is -1; Fluid's begins with 0. Shares its counters with <c>increment</c>.</summary>
internal sealed class CountDownStatement(string identifier) : Statement
{
    private readonly string _name = IncrementStatement.Prefix + identifier;

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        var value = NumberValue.Create(context.GetValue(_name) is { } current && !current.IsNil() ? current.ToNumberValue() - 1 : -1);
        context.SetValue(_name, value);
        await value.WriteToAsync(writer, encoder, context.CultureInfo);
        return Completion.Normal;
    }
}
