using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Indexing.Core;

namespace Procuratorate.Search;

/// <summary>What the admin calls the product's indexes.</summary>
internal sealed class SearchIndexNames(IStringLocalizer<SearchIndexNames> S) : IConfigureOptions<IndexingOptions>
{
    public void Configure(IndexingOptions options) => options.AddIndexingSource(
        SearchConstants.ProviderName,
        IndexingConstants.ContentsIndexSource,
        source => source.DisplayName = S["Content of this site"],
        provider => provider.DisplayName = S["Site search"]);
}
