namespace Procuratorate.Widgets.ViewModels;

/// <summary>What a notice shows.</summary>
public class NoticePartViewModel
{
    /// <summary>The notice, one entry a paragraph.</summary>
    public IReadOnlyList<string> Paragraphs { get; set; } = [];

    public string? Url { get; set; }

    public string? LinkText { get; set; }
}
