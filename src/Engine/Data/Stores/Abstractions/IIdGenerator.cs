namespace YesSql;

/// <summary>Gives document ids, unique within a collection.</summary>
public interface IIdGenerator
{
    Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default);
    Task InitializeAsync(IStore store, CancellationToken cancellationToken = default);
    Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default);
}
