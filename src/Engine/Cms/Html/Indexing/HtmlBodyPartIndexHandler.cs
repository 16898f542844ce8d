using OrchardCore.Html.Models;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.Html.Indexing;

/// <summary>The text of the body, under <c>HtmlBodyPart</c>.</summary>
internal sealed class HtmlBodyPartIndexHandler : ContentPartIndexHandler<HtmlBodyPart>
{
    public override Task BuildIndexAsync(HtmlBodyPart part, BuildPartIndexContext context)
    {
        foreach (var key in context.Keys.Take(1))
        {
            context.DocumentIndex.Set(key, part.Html, context.Settings.ToOptions() | DocumentIndexOptions.Sanitize);
        }

        return Task.CompletedTask;
    }
}
