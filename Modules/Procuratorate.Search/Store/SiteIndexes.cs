using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace Procuratorate.Search.Store;

/// <summary>The tenant's open indexes; closed with its shell.</summary>
internal sealed class SiteIndexes(ShellSettings shellSettings, IOptions<ShellOptions> shellOptions, ILogger<SiteIndex> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<SiteIndex>> _indexes = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="indexFullName">The name as profiles have it: Latin letters, digits, - and _.</param>
    public SiteIndex Get(string indexFullName) => _indexes.GetOrAdd(indexFullName, name => new Lazy<SiteIndex>(() => new SiteIndex(FolderOf(name), logger))).Value;

    public bool Exists(string indexFullName) => Directory.Exists(FolderOf(indexFullName));

    public void Dispose()
    {
        foreach (var index in _indexes.Values.Where(index => index.IsValueCreated))
        {
            index.Value.Dispose();
        }
    }

    private string FolderOf(string indexFullName) => Path.Combine(
        shellOptions.Value.ShellsApplicationDataPath,
        shellOptions.Value.ShellsContainerName,
        shellSettings.Name,
        "search",
        indexFullName);
}
