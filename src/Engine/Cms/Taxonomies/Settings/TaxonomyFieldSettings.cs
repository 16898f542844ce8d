using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Taxonomies.Settings;

/// <summary>How a taxonomy field is filled.</summary>
public class TaxonomyFieldSettings : FieldSettings
{
    /// <summary>The taxonomy whose terms are offered.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>Whether one term at most may be chosen.</summary>
    public bool Unique { get; set; }

    /// <summary>Whether only terms without terms below may be chosen.</summary>
    public bool LeavesOnly { get; set; }

    /// <summary>Whether editors may add terms while they edit.</summary>
    public bool Open { get; set; }

    /// <summary>What an empty editor shows.</summary>
    public string? Placeholder { get; set; }
}
