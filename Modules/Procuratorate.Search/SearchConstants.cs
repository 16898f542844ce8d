namespace Procuratorate.Search;

/// <summary>Names that recipes, templates and the index share.</summary>
public static class SearchConstants
{
    /// <summary>The provider of the product's indexes, as profiles and recipes name it.</summary>
    public const string ProviderName = "Procuratorate";

    /// <summary>The index that visitors search in, unless the search settings name another.</summary>
    public const string DefaultIndexName = "site";

    /// <summary>Hits on a page.</summary>
    public const int PageSize = 10;

    /// <summary>Pages that one can leaf to; whoever is that far should ask more precisely.</summary>
    public const int MostPages = 50;
}
