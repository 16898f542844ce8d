using OrchardCore.ContentManagement;

namespace Procuratorate.ServiceLinks.ViewModels;

/// <summary>A group of links in a zone of the page.</summary>
public class ServiceLinksWidgetViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>One of the groups; it gives the heading when the widget has no title of its own.</summary>
    public string Group { get; set; } = string.Empty;

    /// <summary>One of the looks.</summary>
    public string Style { get; set; } = string.Empty;

    /// <summary>Under their labels; none when there is nothing to show.</summary>
    public IReadOnlyList<ServiceLinkGroup> Groups { get; set; } = [];
}
