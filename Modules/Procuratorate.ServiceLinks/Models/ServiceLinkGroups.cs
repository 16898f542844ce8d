namespace Procuratorate.ServiceLinks.Models;

/// <summary>The groups that links stand in.</summary>
public static class ServiceLinkGroups
{
    /// <summary>服务互动.</summary>
    public const string Services = "Services";

    /// <summary>友情链接.</summary>
    public const string Friends = "Friends";

    /// <summary>新媒体: shown as QR codes.</summary>
    public const string Media = "Media";

    public static IReadOnlyList<string> All { get; } = [Services, Friends, Media];

    /// <summary>What a group is called, as the key of its translation.</summary>
    public static string TextOf(string group) => group switch
    {
        Friends => "Friendly links",
        Media => "New media",
        _ => "Services",
    };
}
