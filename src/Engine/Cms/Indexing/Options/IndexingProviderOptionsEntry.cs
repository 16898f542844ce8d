using Microsoft.Extensions.Localization;

namespace OrchardCore.Indexing.Core;

/// <summary>A provider of indexes.</summary>
public sealed class IndexingProviderOptionsEntry(string providerName)
{
    public string ProviderName { get; } = providerName;

    public LocalizedString? DisplayName { get; set; }
}
