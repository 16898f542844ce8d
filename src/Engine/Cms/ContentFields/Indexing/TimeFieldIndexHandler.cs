using System.Globalization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A time of day, as text that sorts as the times do.</summary>
internal sealed class TimeFieldIndexHandler : FieldValueIndexHandler<TimeField>
{
    protected override void Set(DocumentIndex document, string key, TimeField field, DocumentIndexOptions options) =>
        document.Set(key, field.Value?.ToString("c", CultureInfo.InvariantCulture), options);
}
