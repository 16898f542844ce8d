using OrchardCore.ContentManagement;

namespace Procuratorate.ServiceLinks.Models;

/// <summary>A link that stands beside every page of the site.</summary>
public sealed class ServiceLinkPart : ContentPart
{
    /// <summary>Where it leads: an http(s) address, or a path of this site that starts with <c>~/</c>.</summary>
    public string? Url { get; set; }

    /// <summary>One of <see cref="ServiceLinkGroups"/>.</summary>
    public string Group { get; set; } = ServiceLinkGroups.Services;

    /// <summary>Its place in the group, lowest first.</summary>
    public int Order { get; set; }

    /// <summary>Whether it opens in a window of its own.</summary>
    public bool NewWindow { get; set; }
}
