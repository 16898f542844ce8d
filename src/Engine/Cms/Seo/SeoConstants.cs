using OrchardCore.Security.Permissions;

namespace OrchardCore.Seo;

public static class SeoConstants
{
    public const string RobotsFileName = "robots.txt";

    /// <summary>The page of the settings that edits <see cref="RobotsSettings"/>.</summary>
    public const string RobotsSettingsGroupId = "robotsSettings";

    public static readonly Permission ManageSeoSettings = SeoPermissions.ManageSeoSettings;
}
