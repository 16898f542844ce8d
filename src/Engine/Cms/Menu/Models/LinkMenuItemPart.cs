using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that leads to an address.</summary>
public class LinkMenuItemPart : ContentPart
{
    /// <summary>The address; <c>~/</c> is the site's own root.</summary>
    public string? Url { get; set; }

    /// <summary>The browsing context, such as <c>_blank</c>.</summary>
    public string? Target { get; set; }
}
