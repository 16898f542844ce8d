using System.Collections.Concurrent;
using OrchardSite.Engine.Data.Stores;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>
/// What the stores on one database have in common while a tenant's old shell ends and its new one begins:
/// writers queue at one gate and ids are counted once.
/// </summary>
internal sealed class SharedDatabases : IDisposable
{
    private readonly ConcurrentDictionary<string, SharedDatabase> _databases = new(StringComparer.Ordinal);

    public SharedDatabase Get(string database) => _databases.GetOrAdd(database, _ => new SharedDatabase(new WriterGate(), new DocumentIdGenerator()));

    public void Dispose()
    {
        foreach (var database in _databases.Values)
        {
            database.WriterGate.Dispose();
        }
    }
}
