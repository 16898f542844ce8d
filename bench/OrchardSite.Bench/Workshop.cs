using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrchardSite.Bench;

/// <summary>Where the bench works: the repository, whose program it measures, and a folder of its own that goes with it.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-bench-").FullName;

    public string Repository { get; } = FindRepository();

    public string Seeds => Path.Combine(Repository, "seeds");

    public string Tools => Path.Combine(Repository, "bench", "tools");

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Sets sites up, and starts the program anew on what was set up.</summary>
    /// <param name="name">A name for the sites' data.</param>
    /// <param name="sites">The sites, the default tenant first.</param>
    /// <param name="postgres">The connection string of the server that they are on; null for SQLite.</param>
    public async Task<SiteHost> FillAsync(string name, IReadOnlyList<BenchSite> sites, string? postgres = null)
    {
        var seeds = PathOf($"{name}-seeds");
        new BenchSeeds(Seeds, seeds, postgres).Write(sites);
        Console.WriteLine($"\nFilling {string.Join(" and ", sites.Select(site => $"a site with {site.News:N0} news and {site.Cases:N0} cases"))} …");
        var started = Stopwatch.GetTimestamp();
        await using (await StartAsync(name, seeds))
        {
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"Filled in {seconds:0} s, {sites.Sum(site => site.News + site.Cases) / seconds:0} items a second."));
        return await StartAsync(name, seeds);
    }

    public Task<SiteHost> StartAsync(string name, string seeds) => SiteHost.StartAsync(
        Path.Combine(Repository, "bench", "out", "OrchardSite.Web"),
        FreeAddress(),
        PathOf(name),
        seeds);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OrchardSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("OrchardSite.sln is in no folder above the bench.");
    }
}
