using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>Runs statements one after the other, without an allocation as long as none has to wait.</summary>
internal static class StatementList
{
    public static ValueTask<Completion> WriteToAsync(IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var task = statements[i].WriteToAsync(writer, encoder, context);
            if (!task.IsCompletedSuccessfully)
            {
                return AwaitedAsync(task, statements, i, writer, encoder, context);
            }

            var completion = task.Result;
            if (completion != Completion.Normal)
            {
                return new ValueTask<Completion>(completion);
            }
        }

        return Statement.Normal();
    }

    private static async ValueTask<Completion> AwaitedAsync(ValueTask<Completion> task, IReadOnlyList<Statement> statements, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var completion = await task;
        while (completion == Completion.Normal && ++index < statements.Count)
        {
            completion = await statements[index].WriteToAsync(writer, encoder, context);
        }

        return completion;
    }
}
