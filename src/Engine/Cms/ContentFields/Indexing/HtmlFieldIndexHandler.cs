using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>The text of a piece of HTML, by its words.</summary>
internal sealed class HtmlFieldIndexHandler : ContentFieldIndexHandler<HtmlField>
{
    public override Task BuildIndexAsync(HtmlField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Html, context.Settings.ToOptions() | DocumentIndexOptions.Sanitize);
        }

        return Task.CompletedTask;
    }
}
