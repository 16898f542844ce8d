namespace Procuratorate.ServiceLinks.Models;

/// <summary>The looks that a group of links can have.</summary>
public static class ServiceLinkStyles
{
    /// <summary>One below the other, an icon before each.</summary>
    public const string List = "list";

    /// <summary>Large icons with the text below.</summary>
    public const string Icons = "icons";

    /// <summary>Boxes side by side; 新媒体 shows its QR codes in them.</summary>
    public const string Grid = "grid";

    public static IReadOnlyList<string> All { get; } = [List, Icons, Grid];
}
