using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A field of which one value is found, under each of the field's keys.</summary>
internal abstract class FieldValueIndexHandler<TField> : ContentFieldIndexHandler<TField>
    where TField : ContentField
{
    public sealed override Task BuildIndexAsync(TField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            Set(context.DocumentIndex, key, field, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }

    protected abstract void Set(DocumentIndex document, string key, TField field, DocumentIndexOptions options);
}
