using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A number.</summary>
internal sealed class NumericFieldIndexHandler : FieldValueIndexHandler<NumericField>
{
    protected override void Set(DocumentIndex document, string key, NumericField field, DocumentIndexOptions options) =>
        document.Set(key, field.Value, options);
}
