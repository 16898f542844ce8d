using OrchardCore.Documents;
using OrchardCore.Templates.Models;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>Changes templates; what was cached by the former ones is outdated.</summary>
internal static class TemplateDocuments
{
    public static Task PutAsync<TDocument>(this IDocumentManager<TDocument> documents, string name, Template template)
        where TDocument : TemplatesDocument, new() =>
        ChangeAsync(documents, templates => templates[name] = template);

    public static Task RemoveAsync<TDocument>(this IDocumentManager<TDocument> documents, string name)
        where TDocument : TemplatesDocument, new() =>
        ChangeAsync(documents, templates => templates.Remove(name));

    private static async Task ChangeAsync<TDocument>(IDocumentManager<TDocument> documents, Action<Dictionary<string, Template>> change)
        where TDocument : TemplatesDocument, new()
    {
        var document = await documents.GetOrCreateMutableAsync();
        change(document.Templates);
        ChangedTags.Add(ChangedTags.Site);
        await documents.UpdateAsync(document);
    }
}
