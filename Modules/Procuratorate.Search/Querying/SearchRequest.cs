namespace Procuratorate.Search.Querying;

/// <summary>What a visitor asks for.</summary>
/// <param name="Text">The words, as <see cref="Words.SearchWords.Clean"/> gives them.</param>
public sealed record SearchRequest(string Text)
{
    /// <summary>The content type; null for any.</summary>
    public string? Type { get; init; }

    /// <summary>The id of a column, which stands for those below it too; null for any.</summary>
    public string? ColumnId { get; init; }

    /// <summary>The first day; null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for no bound.</summary>
    public DateOnly? To { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>The page, from 1; one past the end means the last.</summary>
    public int Page { get; init; } = 1;
}
