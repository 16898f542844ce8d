using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A moment.</summary>
internal sealed class DateTimeFieldIndexHandler : FieldValueIndexHandler<DateTimeField>
{
    protected override void Set(DocumentIndex document, string key, DateTimeField field, DocumentIndexOptions options) =>
        document.Set(key, Moments.OfDay(field.Value), options);
}
