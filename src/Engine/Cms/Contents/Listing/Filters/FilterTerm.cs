namespace OrchardSite.Engine.Cms.Contents.Listing.Filters;

/// <summary>A part of what is typed into the search box: a word, or a named term such as <c>type:News</c>.</summary>
/// <param name="Name">What stands before the colon; null for a word.</param>
/// <param name="Value">The word, or what stands behind the colon; without quotes.</param>
/// <param name="IsNot">Whether <c>NOT</c> or <c>-</c> stands before it.</param>
/// <param name="Text">All of it in its plainest form, without what negates it.</param>
internal sealed record FilterTerm(string? Name, string Value, bool IsNot, string Text)
{
    /// <summary>The term written as the reader of terms reads it.</summary>
    public override string ToString() => IsNot ? "-" + Text : Text;

    /// <summary>The term as the words that it consists of.</summary>
    public FilterTerm AsText() => Name is null ? this : this with { Name = null, Value = Text };
}
