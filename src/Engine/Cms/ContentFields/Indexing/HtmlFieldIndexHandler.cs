using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>The text of a piece of HTML, by its words.</summary>
internal sealed class HtmlFieldIndexHandler : FieldValueIndexHandler<HtmlField>
{
    protected override void Set(DocumentIndex document, string key, HtmlField field, DocumentIndexOptions options) =>
        document.Set(key, field.Html, options | DocumentIndexOptions.Sanitize);
}
