using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A yes or no.</summary>
internal sealed class BooleanFieldIndexHandler : ContentFieldIndexHandler<BooleanField>
{
    public override Task BuildIndexAsync(BooleanField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Value, context.Settings.ToOptions() | DocumentIndexOptions.Keyword);
        }

        return Task.CompletedTask;
    }
}
