using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A yes or no.</summary>
internal sealed class BooleanFieldIndexHandler : FieldValueIndexHandler<BooleanField>
{
    protected override void Set(DocumentIndex document, string key, BooleanField field, DocumentIndexOptions options) =>
        document.Set(key, field.Value, options | DocumentIndexOptions.Keyword);
}
