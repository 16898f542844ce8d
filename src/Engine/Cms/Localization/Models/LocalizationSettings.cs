namespace OrchardCore.Localization.Models;

/// <summary>The site's cultures.</summary>
public class LocalizationSettings
{
    /// <summary>The culture of a visitor who has chosen none.</summary>
    public string? DefaultCulture { get; set; }

    /// <summary>The cultures that can be chosen.</summary>
    public string[] SupportedCultures { get; set; } = [];
}
