using OrchardCore.Autoroute.Models;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.Autoroute.Indexing;

/// <summary>The path, under <c>AutoroutePart.Path</c>.</summary>
internal sealed class AutoroutePartIndexHandler : ContentPartIndexHandler<AutoroutePart>
{
    public override Task BuildIndexAsync(AutoroutePart part, BuildPartIndexContext context)
    {
        foreach (var key in context.Keys.Take(1))
        {
            context.DocumentIndex.Set($"{key}.Path", part.Path, DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
        }

        return Task.CompletedTask;
    }
}
