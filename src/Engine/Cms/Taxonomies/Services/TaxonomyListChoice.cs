namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>What a taxonomy filter of the content list asks for: <c>Taxonomy:{id}</c> is anything under it, <c>Term:{id}</c> one term.</summary>
internal sealed record TaxonomyListChoice(bool IsTerm, string Id)
{
    public const string TaxonomyPrefix = "Taxonomy:";
    public const string TermPrefix = "Term:";

    /// <summary>The name under which the filter of a taxonomy is posted.</summary>
    public static string FieldPrefix(string taxonomyId) => "Taxonomy" + taxonomyId;

    public static TaxonomyListChoice? Parse(string? value) => value switch
    {
        not null when value.StartsWith(TermPrefix, StringComparison.OrdinalIgnoreCase) && value.Length > TermPrefix.Length =>
            new TaxonomyListChoice(true, value[TermPrefix.Length..]),
        not null when value.StartsWith(TaxonomyPrefix, StringComparison.OrdinalIgnoreCase) && value.Length > TaxonomyPrefix.Length =>
            new TaxonomyListChoice(false, value[TaxonomyPrefix.Length..]),
        _ => null,
    };
}
