using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>Each of the texts.</summary>
internal sealed class MultiTextFieldIndexHandler : FieldValueIndexHandler<MultiTextField>
{
    protected override void Set(DocumentIndex document, string key, MultiTextField field, DocumentIndexOptions options)
    {
        foreach (var value in field.Values)
        {
            document.Set(key, value, options);
        }
    }
}
