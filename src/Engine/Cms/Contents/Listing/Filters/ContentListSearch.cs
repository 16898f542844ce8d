namespace OrchardSite.Engine.Cms.Contents.Listing.Filters;

/// <summary>What is left of the words in the search box when the terms that the form has fields for have been put into them.</summary>
/// <param name="Words">Words that a title must have, or must not have.</param>
/// <param name="Stereotypes">Of which the types must be, or must not be.</param>
/// <param name="Notes">What could not be understood, in the user's language.</param>
internal sealed record ContentListSearch(
    IReadOnlyList<FilterTerm> Words,
    IReadOnlyList<FilterTerm> Stereotypes,
    IReadOnlyList<string> Notes);
