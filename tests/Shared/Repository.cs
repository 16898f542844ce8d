namespace OrchardSite.Tests.Shared;

/// <summary>Where the sources stand, found from the test's own folder upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot(string folder)
    {
        for (var directory = new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "OrchardSite.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException($"No OrchardSite.sln above '{folder}'.");
    }
}
