namespace OrchardSite.Web;

/// <summary>The two folders the host knows: what it may write to, and what a first start is made from.</summary>
/// <param name="AppData">Everything that is written lies here: databases, media, keys, logs, first passwords.</param>
/// <param name="Seeds">Tenants and recipes of a first start; read only.</param>
internal sealed record HostPaths(string AppData, string Seeds)
{
    /// <summary>
    /// <c>ORCHARD_APP_DATA</c> (Orchard Core's own name for it) moves the data folder, <c>OrchardSite:Seeds</c> the seeds;
    /// relative paths start at the content root and at the program's folder.
    /// </summary>
    public static HostPaths Read(IConfiguration configuration, IHostEnvironment environment) => new(
        Path.GetFullPath(configuration["ORCHARD_APP_DATA"] ?? "App_Data", environment.ContentRootPath),
        Path.GetFullPath(configuration["OrchardSite:Seeds"] ?? "seeds", AppContext.BaseDirectory));

    /// <summary>Makes the data folder for its owner alone: accounts, keys and drafts lie in it. One that is there stays as it is.</summary>
    public void CreateAppData()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(AppData);
            return;
        }

        Directory.CreateDirectory(AppData, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
