namespace OrchardCore.Abstractions.Setup;

/// <summary>Keys of the properties that a set-up carries.</summary>
public static class SetupConstants
{
    public const string AdminEmail = "AdminEmail";

    public const string AdminPassword = "AdminPassword";

    public const string AdminUserId = "AdminUserId";

    public const string AdminUsername = "AdminUsername";

    public const string DatabaseConnectionString = "DatabaseConnectionString";

    public const string DatabaseName = "DatabaseName";

    public const string DatabaseProvider = "DatabaseProvider";

    public const string DatabaseSchema = "DatabaseSchema";

    public const string DatabaseTablePrefix = "DatabaseTablePrefix";

    public const string FeatureProfile = "FeatureProfile";

    public const string SiteName = "SiteName";

    public const string SiteTimeZone = "SiteTimeZone";
}
