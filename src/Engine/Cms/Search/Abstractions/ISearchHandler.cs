namespace OrchardCore.Search.Abstractions;

/// <summary>Is told of each search, to count what visitors look for.</summary>
public interface ISearchHandler
{
    Task SearchedAsync(SearchContext context);
}
