using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>The real program in a process of its own, with a data folder of its own, as a newcomer starts it.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private SiteProcess(Process process, Uri address, string appData)
    {
        _process = process;
        Address = address;
        AppData = appData;
    }

    public Uri Address { get; }

    public string AppData { get; }

    public string Output => string.Join('\n', _output);

    /// <summary>Starts the program and waits until it has set up what was missing and printed its table.</summary>
    /// <param name="appData">The folder that it writes to.</param>
    /// <param name="settings">Environment variables beside those that every start gets.</param>
    public static async Task<SiteProcess> StartAsync(string appData, IReadOnlyDictionary<string, string>? settings = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { ProgramPath(), "--urls", address.ToString() },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.PathOf(Path.Combine("src", "OrchardSite.Web")),
            Environment = { ["ORCHARD_APP_DATA"] = appData, ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var site = new SiteProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, address, appData);
        await site.RunAsync();
        return site;
    }

    /// <summary>Ends the program as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private async Task RunAsync()
    {
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Exited += (_, _) => EndedEarly();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await _ready.Task.WaitAsync(_patience);
        }
        catch (TimeoutException)
        {
            await DisposeAsync();
            throw new TimeoutException($"The program was not ready after {_patience}:\n{Output}");
        }
    }

    private void EndedEarly()
    {
        if (_ready.Task.IsCompleted)
        {
            return;
        }

        // Its last words may still be on their way.
        _process.WaitForExit();
        _ready.TrySetException(new InvalidOperationException($"The program ended:\n{Output}"));
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }

    private static string ProgramPath()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Repository.PathOf(Path.Combine("src", "OrchardSite.Web", "bin", configuration, "net10.0", "OrchardSite.Web.dll"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
