using System.Diagnostics;

namespace OrchardSite.Bench;

/// <summary>The real program, in Release, in a process of its own.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(8);

    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteHost(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

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
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { program, "--urls", address.ToString(), $"--OrchardSite:Seeds={seeds}" },
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program),
            Environment = { ["ORCHARD_APP_DATA"] = data, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        var host = new SiteHost(new Process { StartInfo = start, EnableRaisingEvents = true }, address);
        host._process.OutputDataReceived += (_, line) => host.Take(line.Data);
        host._process.Exited += (_, _) => host._ready.TrySetException(new InvalidOperationException("The program ended before it was ready."));
        host._process.Start();
        host._process.BeginOutputReadLine();
        await host._ready.Task.WaitAsync(_patience);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        Console.WriteLine($"    {line}");
        if (line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }
}
