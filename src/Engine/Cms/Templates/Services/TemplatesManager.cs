using OrchardCore.Documents;
using OrchardCore.Templates.Models;

namespace OrchardCore.Templates.Services;

/// <summary>Keeps the site's templates in one document.</summary>
public class TemplatesManager
{
    private readonly IDocumentManager<TemplatesDocument> _documents;

    public TemplatesManager(IDocumentManager<TemplatesDocument> documentManager) => _documents = documentManager;

    /// <summary>The templates to be changed.</summary>
    public Task<TemplatesDocument> LoadTemplatesDocumentAsync() => _documents.GetOrCreateMutableAsync();

    /// <summary>The templates to be read.</summary>
    public Task<TemplatesDocument> GetTemplatesDocumentAsync() => _documents.GetOrCreateImmutableAsync();

    /// <summary>Adds a template or puts it in the place of the one of that name.</summary>
    public async Task UpdateTemplateAsync(string name, Template template)
    {
        var document = await LoadTemplatesDocumentAsync();
        document.Templates[name] = template;
        await _documents.UpdateAsync(document);
    }

    public async Task RemoveTemplateAsync(string name)
    {
        var document = await LoadTemplatesDocumentAsync();
        document.Templates.Remove(name);
        await _documents.UpdateAsync(document);
    }
}
