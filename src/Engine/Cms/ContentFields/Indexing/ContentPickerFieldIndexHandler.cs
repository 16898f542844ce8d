using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>Chosen items, by their ids.</summary>
internal sealed class ContentPickerFieldIndexHandler : ContentFieldIndexHandler<ContentPickerField>
{
    private const DocumentIndexOptions Options = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    public override Task BuildIndexAsync(ContentPickerField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            foreach (var id in field.ContentItemIds ?? [])
            {
                context.DocumentIndex.Set(key, id, Options);
            }
        }

        return Task.CompletedTask;
    }
}
