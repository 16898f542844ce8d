namespace OrchardCore.Taxonomies.Settings;

/// <summary>The taxonomies that the content list of the admin can be filtered by.</summary>
public class TaxonomyContentsAdminListSettings
{
    /// <summary>Their content item ids.</summary>
    public string[] TaxonomyContentItemIds { get; set; } = [];
}
