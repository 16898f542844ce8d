using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.Indexing.Models;

/// <summary>A provider and what it makes an index of.</summary>
public readonly record struct IndexProfileKey
{
    [SetsRequiredMembers]
    public IndexProfileKey(string providerName, string type)
    {
        ProviderName = providerName;
        Type = type;
    }

    public required string ProviderName { get; init; }

    public required string Type { get; init; }
}
