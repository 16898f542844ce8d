using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing.Core;

/// <summary>Compares keys without case.</summary>
public sealed class IndexProfileKeyComparer : IEqualityComparer<IndexProfileKey>
{
    public static readonly IndexProfileKeyComparer Instance = new();

    public bool Equals(IndexProfileKey x, IndexProfileKey y) =>
        string.Equals(x.ProviderName, y.ProviderName, StringComparison.OrdinalIgnoreCase)
        && string.Equals(x.Type, y.Type, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(IndexProfileKey obj) => HashCode.Combine(
        StringComparer.OrdinalIgnoreCase.GetHashCode(obj.ProviderName),
        StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Type));
}
