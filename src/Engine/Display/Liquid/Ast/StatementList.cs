using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>Runs statements one after the other, without an allocation as long as none has to wait; notes the line of one that fails.</summary>
internal static class StatementList
{
    public static ValueTask<Completion> WriteToAsync(IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var index = 0;
        try
        {
            for (; index < statements.Count; index++)
            {
                var task = statements[index].WriteToAsync(writer, encoder, context);
                if (!task.IsCompletedSuccessfully)
                {
                    return AwaitedAsync(task, statements, index, writer, encoder, context);
                }

                var completion = task.Result;
                if (completion != Completion.Normal)
                {
                    return new ValueTask<Completion>(completion);
                }
            }
        }
        catch (Exception exception) when (Note(exception, statements, index))
        {
            throw;
        }

        return Statement.Normal();
    }

    private static async ValueTask<Completion> AwaitedAsync(ValueTask<Completion> task, IReadOnlyList<Statement> statements, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            var completion = await task;
            while (completion == Completion.Normal && ++index < statements.Count)
            {
                completion = await statements[index].WriteToAsync(writer, encoder, context);
            }

            return completion;
        }
        catch (Exception exception) when (Note(exception, statements, index))
        {
            throw;
        }
    }

    // False, so that the exception goes on as it is.
    private static bool Note(Exception exception, IReadOnlyList<Statement> statements, int index)
    {
        if (statements is SourceStatements source)
        {
            LiquidPlaces.Note(exception, source.Template, source.LineOf(index));
        }

        return false;
    }
}
