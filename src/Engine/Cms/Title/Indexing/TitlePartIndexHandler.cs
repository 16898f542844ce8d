using OrchardCore.Indexing;
using OrchardCore.Title.Models;

namespace OrchardSite.Engine.Cms.Title.Indexing;

/// <summary>The title, under <c>TitlePart</c>.</summary>
internal sealed class TitlePartIndexHandler : ContentPartIndexHandler<TitlePart>
{
    public override Task BuildIndexAsync(TitlePart part, BuildPartIndexContext context)
    {
        foreach (var key in context.Keys.Take(1))
        {
            context.DocumentIndex.Set(key, part.Title, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}
