namespace Procuratorate.Search.Querying;

/// <summary>What stands first.</summary>
public enum SearchOrder
{
    /// <summary>What speaks most of the words.</summary>
    Relevance,

    /// <summary>The newest.</summary>
    Date,
}
