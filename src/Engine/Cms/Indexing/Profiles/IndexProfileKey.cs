using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.Indexing.Models;

#pragma warning disable CA2231 // Orchard's struct has no operators, and what is public here is Orchard's.
/// <summary>A provider and what it makes an index of; compared without case.</summary>
public readonly struct IndexProfileKey : IEquatable<IndexProfileKey>
{
    [SetsRequiredMembers]
    public IndexProfileKey(string providerName, string type)
    {
        ProviderName = providerName;
        Type = type;
    }

    public required string ProviderName { get; init; }

    public required string Type { get; init; }

    public bool Equals(IndexProfileKey other) =>
        string.Equals(ProviderName, other.ProviderName, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Type, other.Type, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is IndexProfileKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(
        StringComparer.OrdinalIgnoreCase.GetHashCode(ProviderName ?? string.Empty),
        StringComparer.OrdinalIgnoreCase.GetHashCode(Type ?? string.Empty));
}
#pragma warning restore CA2231
