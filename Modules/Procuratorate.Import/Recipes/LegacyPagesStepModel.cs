namespace Procuratorate.Import.Recipes;

/// <summary>The recipe step <c>LegacyPages</c>: pages that were saved from the present site.</summary>
public sealed class LegacyPagesStepModel
{
    /// <summary>The pages, in the order they are taken over.</summary>
    public LegacyPageEntry[] Pages { get; set; } = [];

    /// <summary>Addresses of links whose page shows text only, by their text; also of the QR codes, by their caption.</summary>
    public Dictionary<string, string> Links { get; set; } = [];

    /// <summary>Names of icons that links get, by their text.</summary>
    public Dictionary<string, string> Icons { get; set; } = [];
}
