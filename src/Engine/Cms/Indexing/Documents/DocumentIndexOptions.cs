namespace OrchardCore.Indexing;

/// <summary>How a value goes into an index.</summary>
[Flags]
public enum DocumentIndexOptions
{
    None = 0,

    /// <summary>The value can be read back from the index.</summary>
    Store = 1,

    /// <summary>The value is HTML; its text alone is indexed.</summary>
    Sanitize = 2,

    /// <summary>The value is found as a whole, not by its words.</summary>
    Keyword = 4,
}
