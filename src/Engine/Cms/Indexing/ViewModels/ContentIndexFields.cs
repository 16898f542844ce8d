using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Indexing.ViewModels;

/// <summary>Which content an index holds.</summary>
internal class ContentIndexFields
{
    public string[]? IndexedContentTypes { get; set; }

    public bool IndexLatest { get; set; }

    /// <summary>The types that can be chosen: name and display name.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> Types { get; set; } = [];
}
