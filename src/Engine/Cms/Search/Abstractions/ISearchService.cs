using OrchardCore.Indexing.Models;

namespace OrchardCore.Search.Abstractions;

/// <summary>Searches in the indexes of one provider.</summary>
public interface ISearchService
{
    /// <summary>The provider's name.</summary>
    string Name { get; }

    /// <param name="term">What was typed.</param>
    /// <param name="start">How many hits are left out, from the best on.</param>
    /// <param name="size">How many are wanted.</param>
    Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size);
}
