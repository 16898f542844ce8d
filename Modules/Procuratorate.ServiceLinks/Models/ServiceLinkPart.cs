using OrchardCore.ContentManagement;

namespace Procuratorate.ServiceLinks.Models;

/// <summary>A link that stands beside every page of the site.</summary>
public sealed class ServiceLinkPart : ContentPart
{
    /// <summary>Where it leads: an http(s) address, or a path of this site that starts with <c>~/</c>.</summary>
    public string? Url { get; set; }

    /// <summary>One of <see cref="ServiceLinkGroups"/>.</summary>
    public string Group { get; set; } = ServiceLinkGroups.Services;

    /// <summary>What it stands under within its group, such as 上级检察院; nothing when the group is not divided.</summary>
    public string? Label { get; set; }

    /// <summary>The name of one of the icons that the module brings; nothing for none.</summary>
    public string? Icon { get; set; }

    /// <summary>Its place among all links, lowest first; 0 until it has one.</summary>
    public int Order { get; set; }

    /// <summary>Whether it opens in a window of its own.</summary>
    public bool NewWindow { get; set; }
}
