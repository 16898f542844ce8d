namespace OrchardSite.Engine.Cms.Taxonomies.ViewModels;

internal sealed class TermEditViewModel
{
    public string TaxonomyContentItemId { get; init; } = string.Empty;

    public string TaxonomyDisplayText { get; init; } = string.Empty;

    public string? TaxonomyItemId { get; init; }

    public string ContentType { get; init; } = string.Empty;

    public string TypeDisplayName { get; init; } = string.Empty;

    public object Editor { get; init; } = null!;
}
