using Microsoft.Extensions.Localization;
using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing.Core;

/// <summary>A kind of index that one can make.</summary>
public sealed class IndexingOptionsEntry(IndexProfileKey key)
{
    public string ProviderName { get; } = key.ProviderName;

    public string Type { get; } = key.Type;

    public LocalizedString? DisplayName { get; set; }

    public LocalizedString? Description { get; set; }
}
