using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A text, by its words.</summary>
internal sealed class TextFieldIndexHandler : FieldValueIndexHandler<TextField>
{
    protected override void Set(DocumentIndex document, string key, TextField field, DocumentIndexOptions options) =>
        document.Set(key, field.Text, options);
}
