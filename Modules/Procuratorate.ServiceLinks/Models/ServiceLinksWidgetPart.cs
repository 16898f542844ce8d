using OrchardCore.ContentManagement;

namespace Procuratorate.ServiceLinks.Models;

/// <summary>Puts a group of links into a zone of the page.</summary>
public sealed class ServiceLinksWidgetPart : ContentPart
{
    /// <summary>One of <see cref="ServiceLinkGroups"/>.</summary>
    public string Group { get; set; } = ServiceLinkGroups.Services;

    /// <summary>Shows only the links that stand under this label; all of the group when empty.</summary>
    public string? Label { get; set; }

    /// <summary>One of <see cref="ServiceLinkStyles"/>.</summary>
    public string Style { get; set; } = ServiceLinkStyles.List;
}
