using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Keeps the definitions as a document of the tenant's database.</summary>
internal sealed class DatabaseContentDefinitionStore(IDocumentManager<ContentDefinitionRecord> documents) : IContentDefinitionStore
{
    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => documents.GetOrCreateMutableAsync();

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => documents.GetOrCreateImmutableAsync();

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord)
    {
        ChangedTags.Add(ChangedTags.Site);
        return documents.UpdateAsync(contentDefinitionRecord);
    }
}
