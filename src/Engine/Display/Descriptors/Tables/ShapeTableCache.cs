using System.Collections.Concurrent;

namespace OrchardSite.Engine.Display.Descriptors.Tables;

/// <summary>The shape tables of a tenant by theme.</summary>
internal sealed class ShapeTableCache
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ShapeTable>>> _tables = new(StringComparer.OrdinalIgnoreCase);

    public Task<ShapeTable> GetOrBuild(string themeId, Func<Task<ShapeTable>> build)
    {
        var table = _tables.GetOrAdd(themeId, _ => new Lazy<Task<ShapeTable>>(build));
        if (table.Value.IsFaulted)
        {
            _tables.TryRemove(new(themeId, table));
        }

        return table.Value;
    }
}
