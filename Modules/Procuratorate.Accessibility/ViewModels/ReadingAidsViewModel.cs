namespace Procuratorate.Accessibility.ViewModels;

/// <summary>The form in which reading aids are chosen without a script.</summary>
public sealed class ReadingAidsViewModel
{
    public string? Text { get; set; }

    public string? Contrast { get; set; }

    public string? Motion { get; set; }

    public string? Pointer { get; set; }

    public string? Mode { get; set; }

    /// <summary>The page to go back to, on this site.</summary>
    public string? ReturnUrl { get; set; }
}
