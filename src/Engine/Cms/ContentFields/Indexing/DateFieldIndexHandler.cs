using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A day, as its first moment in UTC.</summary>
internal sealed class DateFieldIndexHandler : FieldValueIndexHandler<DateField>
{
    protected override void Set(DocumentIndex document, string key, DateField field, DocumentIndexOptions options) =>
        document.Set(key, Moments.OfDay(field.Value), options);
}
