namespace Procuratorate.News.Widgets;

/// <summary>The looks of a list of news in a zone.</summary>
public static class NewsListStyles
{
    /// <summary>Titles alone.</summary>
    public const string Titles = "titles";

    /// <summary>Titles with dates.</summary>
    public const string Dates = "dates";

    /// <summary>Covers with titles; news without a cover is left out.</summary>
    public const string Pictures = "pictures";

    /// <summary>The first large, with cover and summary, the others as titles with dates.</summary>
    public const string Headline = "headline";

    /// <summary>Each with the English text that an editor chooses it by.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [Titles] = "Titles",
        [Dates] = "Titles with dates",
        [Pictures] = "Pictures with titles",
        [Headline] = "One headline, then titles",
    };
}
