using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>The real program, in Release, in a process of its own.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _betweenTries = TimeSpan.FromMilliseconds(5);

    private readonly string _data;
    private readonly Process _process;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteHost(Process process, Uri address, string data)
    {
        _process = process;
        _data = data;
        Address = address;
        Allocations = new Allocations(AllocationsFile(data));
    }

    public Uri Address { get; }

    public Allocations Allocations { get; }

    /// <summary>From the start of the process to the answer to the default tenant's home page; a set-up included.</summary>
    public TimeSpan FirstPage { get; private set; }

    /// <summary>In bytes, as the system counts what the process holds.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<SiteHost> StartAsync(string program, Uri address, string data, string seeds)
    {
        Directory.CreateDirectory(data);
        var start = new ProcessStartInfo(program)
        {
            ArgumentList = { "--urls", address.ToString(), $"--OrchardSite:Seeds={seeds}" },
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program),
            Environment =
            {
                ["ORCHARD_APP_DATA"] = data,
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["DOTNET_STARTUP_HOOKS"] = typeof(SiteHost).Assembly.Location,
                [Allocations.Variable] = AllocationsFile(data),
            },
        };
        var host = new SiteHost(new Process { StartInfo = start, EnableRaisingEvents = true }, address, data);
        host._process.OutputDataReceived += (_, line) => host.Take(line.Data);
        host._process.Exited += (_, _) => host._ended.TrySetException(new InvalidOperationException("The program ended before it was ready."));
        var started = Stopwatch.GetTimestamp();
        host._process.Start();
        host._process.BeginOutputReadLine();
        var first = await Task.WhenAny(WaitForFirstPageAsync(address), host._ended.Task).WaitAsync(_patience);
        host.FirstPage = Stopwatch.GetElapsedTime(started);
        await first;
        await host._ready.Task.WaitAsync(_patience);
        return host;
    }

    /// <summary>Asks until a page comes back.</summary>
    public static async Task WaitForFirstPageAsync(Uri address)
    {
        using var client = new HttpClient { Timeout = _patience };
        while (!await AnswersAsync(client, address))
        {
            await Task.Delay(_betweenTries);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var response = await client.GetAsync(address);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens there yet.
            return false;
        }
    }

    public HttpClient CreateClient() => new() { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(1) };

    public string FirstPasswordOf(BenchSite site) => File.ReadLines(Path.Combine(_data, "first-passwords.txt"))
        .Select(line => line.Split('\t'))
        .Last(parts => parts[0] == site.Name)[2];

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string AllocationsFile(string data) => $"{data}-allocations";

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        if (line.Contains("失败", StringComparison.Ordinal))
        {
            Console.WriteLine($"    {line}");
        }

        if (line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }
}
