using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>Says where a tenant's SQLite database lies: in the tenant's folder.</summary>
internal static class SqliteFile
{
    private const string DefaultName = "OrchardCore.db";

    public static string NameOf(ShellSettings settings, ShellOptions options) => Path.GetFullPath(Path.Combine(
        options.ShellsApplicationDataPath,
        options.ShellsContainerName,
        settings.Name,
        string.IsNullOrEmpty(settings["DatabaseName"]) ? DefaultName : settings["DatabaseName"]!));
}
