namespace Procuratorate.Import.Recipes;

/// <summary>One saved page.</summary>
public sealed class LegacyPageEntry
{
    /// <summary>The file, from the recipe's own folder; <c>.txt</c> is a text dump, anything else HTML.</summary>
    public string File { get; set; } = string.Empty;

    /// <summary>The address that the page has on the present site, and keeps here; null when it is not known.</summary>
    public string? Address { get; set; }

    /// <summary>Whether the site's links and footer are taken from this page too.</summary>
    public bool SiteFacts { get; set; }
}
