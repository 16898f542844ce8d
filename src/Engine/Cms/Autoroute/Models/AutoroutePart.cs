using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>The path at which a content item is shown.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>The longest path that is accepted.</summary>
    public const int MaxPathLength = 1024;

    /// <summary>Characters that a path may not hold. A dot is allowed: pages of older sites end in <c>.shtml</c>.</summary>
    public static readonly char[] InvalidCharactersForPath = [.. ":?#[]@!$&'()*+,;=<>\\|%"];

    /// <summary>The path, without a slash in front.</summary>
    public string? Path { get; set; }

    /// <summary>Asks that the item becomes the home page when it is published; never stays set.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>Whether the item has no route of its own.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether items inside this one get routes too.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether a contained item's path stands for itself rather than under its container's.</summary>
    public bool Absolute { get; set; }
}
