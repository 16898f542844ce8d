using OrchardCore.Indexing;
using OrchardCore.Indexing.Core.Indexes;
using OrchardCore.Indexing.Models;
using YesSql;

namespace OrchardSite.Engine.Cms.Indexing.Profiles;

/// <summary>Profiles are documents; a tenant has a handful.</summary>
internal sealed class DefaultIndexProfileStore(ISession session) : IIndexProfileStore
{
    public async ValueTask CreateAsync(IndexProfile indexProfile) => await session.SaveAsync(indexProfile);

    public async ValueTask UpdateAsync(IndexProfile indexProfile) => await session.SaveAsync(indexProfile);

    public ValueTask<bool> DeleteAsync(IndexProfile indexProfile)
    {
        session.Delete(indexProfile);
        return ValueTask.FromResult(true);
    }

    public async ValueTask<IndexProfile?> FindByIdAsync(string id) =>
        await session.Query<IndexProfile, IndexProfileIndex>(index => index.IndexProfileId == id).FirstOrDefaultAsync();

    public async ValueTask<IndexProfile?> FindByNameAsync(string name) =>
        await session.Query<IndexProfile, IndexProfileIndex>(index => index.Name == name).FirstOrDefaultAsync();

    public async ValueTask<IndexProfile?> FindByIndexNameAndProviderAsync(string indexName, string providerName) =>
        await session.Query<IndexProfile, IndexProfileIndex>(index => index.IndexName == indexName && index.ProviderName == providerName).FirstOrDefaultAsync();

    public async ValueTask<IEnumerable<IndexProfile>> GetAllAsync() => await session.Query<IndexProfile, IndexProfileIndex>().ToAsyncEnumerable().ToListAsync();

    public async ValueTask<IEnumerable<IndexProfile>> GetAsync(string providerName, string type) =>
        await session.Query<IndexProfile, IndexProfileIndex>(index => index.ProviderName == providerName && index.Type == type).ToAsyncEnumerable().ToListAsync();

    public async ValueTask<IEnumerable<IndexProfile>> GetByProviderAsync(string providerName) =>
        await session.Query<IndexProfile, IndexProfileIndex>(index => index.ProviderName == providerName).ToAsyncEnumerable().ToListAsync();

    public async ValueTask<IEnumerable<IndexProfile>> GetByTypeAsync(string type) =>
        await session.Query<IndexProfile, IndexProfileIndex>(index => index.Type == type).ToAsyncEnumerable().ToListAsync();
}
