using OrchardCore.Documents;
using OrchardCore.Templates.Models;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardCore.Templates.Services;

/// <summary>Keeps the templates of the public pages in one document.</summary>
public class TemplatesManager
{
    private readonly IDocumentManager<TemplatesDocument> _documents;

    public TemplatesManager(IDocumentManager<TemplatesDocument> documentManager) => _documents = documentManager;

    /// <summary>The templates to be changed.</summary>
    public Task<TemplatesDocument> LoadTemplatesDocumentAsync() => _documents.GetOrCreateMutableAsync();

    /// <summary>The templates to be read.</summary>
    public Task<TemplatesDocument> GetTemplatesDocumentAsync() => _documents.GetOrCreateImmutableAsync();

    /// <summary>Adds a template or puts it in the place of the one of that name.</summary>
    public Task UpdateTemplateAsync(string name, Template template) => _documents.PutAsync(name, template);

    public Task RemoveTemplateAsync(string name) => _documents.RemoveAsync(name);
}
