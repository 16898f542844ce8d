using OrchardCore.Indexing.Core;

namespace OrchardSite.Engine.Cms.Indexing.ViewModels;

/// <summary>The list of indexes, and the kinds that can be made.</summary>
internal class IndexListViewModel
{
    public IReadOnlyList<object> Indexes { get; set; } = [];

    public IReadOnlyList<IndexingOptionsEntry> Sources { get; set; } = [];
}
