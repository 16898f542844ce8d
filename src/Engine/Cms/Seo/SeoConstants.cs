using OrchardCore.Security.Permissions;

namespace OrchardCore.Seo;

/// <summary>Names that the feature and its settings go by.</summary>
public static class SeoConstants
{
    public const string RobotsFileName = "robots.txt";

    /// <summary>The page of the settings that edits <see cref="RobotsSettings"/>.</summary>
    public const string RobotsSettingsGroupId = "robotsSettings";

    public static readonly Permission ManageSeoSettings = SeoPermissions.ManageSeoSettings;
}
