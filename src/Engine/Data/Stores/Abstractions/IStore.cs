using YesSql.Indexes;

namespace YesSql;

/// <summary>The documents of one database and the indexes that are kept of them.</summary>
public interface IStore : IDisposable
{
    IConfiguration Configuration { get; }
    ITypeService TypeNames { get; }
    ISession CreateSession(bool withTracking = true);
    IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null);
    Task InitializeAsync(CancellationToken cancellationToken = default);
    Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default);
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);
}
