using OrchardCore.Indexing.Models;

namespace OrchardSite.Engine.Cms.Indexing.ViewModels;

/// <summary>An index in the list.</summary>
internal class IndexProfileSummary
{
    public IndexProfile Profile { get; set; } = null!;

    /// <summary>What the provider calls itself.</summary>
    public string Provider { get; set; } = string.Empty;

    /// <summary>Changes that the index has followed, and all there are.</summary>
    public long Done { get; set; }

    public long All { get; set; }

    public bool IsBehind => Done < All;

    public int Percent => All == 0 ? 100 : (int)(100 * Done / All);
}
