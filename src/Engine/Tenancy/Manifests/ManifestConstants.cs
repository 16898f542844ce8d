namespace OrchardCore.Modules.Manifest;

/// <summary>Values that stock manifests share.</summary>
public static class ManifestConstants
{
    public const string AdminTag = "Admin";

    public const string OrchardCoreTeam = "The Orchard Core Team";

    public const string OrchardCoreWebsite = "https://orchardcore.net";
}
