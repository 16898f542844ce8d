using OrchardCore.Indexing;

namespace Procuratorate.Search.Store;

/// <summary>An index's files lie in the tenant's own folder, so that its name needs nothing before it.</summary>
internal sealed class SiteIndexNameProvider : IIndexNameProvider
{
    public string GetFullIndexName(string name) => name;
}
