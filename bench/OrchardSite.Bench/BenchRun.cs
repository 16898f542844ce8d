using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OrchardSite.Bench;

/// <summary>Fills two sites, measures their pages side by side, and prints what came of it.</summary>
internal sealed class BenchRun(BenchOptions options)
{
    private readonly string _repository = FindRepository();
    private readonly string _work = Path.Combine(Path.GetTempPath(), $"orchardsite-bench-{Guid.NewGuid():N}");

    private BenchSite Small => new("Small", "small", options.SmallNews, options.SmallNews / BenchOptions.NewsOfACase);

    private BenchSite Large => new("Default", string.Empty, options.LargeNews, options.LargeNews / BenchOptions.NewsOfACase);

    public async Task RunAsync()
    {
        Directory.CreateDirectory(_work);
        try
        {
            await MeasureAsync();
        }
        finally
        {
            Directory.Delete(_work, recursive: true);
        }
    }

    private async Task MeasureAsync()
    {
        var seeds = Path.Combine(_work, "seeds");
        new BenchSeeds(Path.Combine(_repository, "seeds"), seeds).Write([Large, Small]);
        var data = Path.Combine(_work, "data");

        Console.WriteLine($"Filling one site with {Large.News:N0} news and {Large.Cases:N0} cases, one with {Small.News:N0} and {Small.Cases:N0} …");
        var started = Stopwatch.GetTimestamp();
        await using (await StartAsync(data, seeds))
        {
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Filled in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s."));
        started = Stopwatch.GetTimestamp();
        await using var host = await StartAsync(data, seeds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Started again in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));

        using var client = new HttpClient { BaseAddress = host.Address, Timeout = TimeSpan.FromMinutes(1) };
        await PrintTimesAsync(client);
        await PrintLoadAsync(host, client);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nWorking set after the load: {host.WorkingSet / 1_000_000:N0} MB"));
        if (options.WithLighthouse)
        {
            await PrintLighthouseAsync(host);
        }
    }

    private async Task PrintTimesAsync(HttpClient client)
    {
        var timer = new PageTimer(client);
        Console.WriteLine($"\n{"one request at a time, ms",-28}{$"{Small.News:N0}",10}{$"{Large.News:N0}",10}{"ratio",8}{"p95",10}{"KB",8}");
        foreach (var page in BenchPage.All)
        {
            if (await TryAsync(timer, Small, page) is not { } small || await TryAsync(timer, Large, page) is not { } large)
            {
                Console.WriteLine($"{page.Name,-28}{"not there",10}");
                continue;
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{page.Name,-28}{small.Median,10:0.00}{large.Median,10:0.00}{large.Median / small.Median,8:0.00}{large.P95,10:0.00}{large.Bytes.Length / 1000.0,8:0.0}"));
        }
    }

    private async Task PrintLoadAsync(SiteHost host, HttpClient client)
    {
        Console.WriteLine($"\n{"16 connections, requests/s",-28}{"page",10}{"bare",10}{"ratio",8}");
        foreach (var page in BenchPage.All.Where(page => page.UnderLoad))
        {
            var path = Large.PathOf(page.Path);
            using var response = await client.GetAsync(path);
            if (!response.IsSuccessStatusCode)
            {
                continue;
            }

            var served = await LoadGenerator.RequestsPerSecondAsync(new Uri(host.Address, path));
            var bare = await BareAsync(await response.Content.ReadAsByteArrayAsync());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page.Name,-28}{served,10:N0}{bare,10:N0}{served / bare,8:0.000}"));
        }
    }

    private async Task PrintLighthouseAsync(SiteHost host)
    {
        var lighthouse = new Lighthouse(Path.Combine(_repository, "bench", "tools"));
        Console.WriteLine("\nLighthouse, phone");
        foreach (var (name, path) in new[] { ("home", string.Empty), ("article", BenchSeeds.ArticlePath) })
        {
            var (scores, costs) = await lighthouse.ScoreAsync(new Uri(host.Address, Large.PathOf(path)));
            Console.WriteLine($"{name,-28}{scores}");
            foreach (var cost in costs)
            {
                Console.WriteLine($"{string.Empty,-28}- {cost}");
            }
        }
    }

    /// <summary>The page's time; null when the site has no such page.</summary>
    private static async Task<PageTime?> TryAsync(PageTimer timer, BenchSite site, BenchPage page)
    {
        try
        {
            return await timer.MeasureAsync(site.PathOf(page.Path));
        }
        catch (HttpRequestException exception) when (exception.StatusCode is { } status && status != HttpStatusCode.InternalServerError)
        {
            return null;
        }
    }

    private async Task<double> BareAsync(byte[] bytes)
    {
        var file = Path.Combine(_work, "page.html");
        await File.WriteAllBytesAsync(file, bytes);
        var address = FreeAddress();
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { typeof(BenchRun).Assembly.Location, "bare", address.ToString(), file } })!;
        try
        {
            await WaitForAsync(address);
            return await LoadGenerator.RequestsPerSecondAsync(address);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task WaitForAsync(Uri address)
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(address);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException($"Nothing answers at {address}.");
    }

    private Task<SiteHost> StartAsync(string data, string seeds) => SiteHost.StartAsync(
        Path.Combine(_repository, "src", "OrchardSite.Web", "bin", "Release", "net10.0", "OrchardSite.Web.dll"),
        FreeAddress(),
        data,
        seeds);

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

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
