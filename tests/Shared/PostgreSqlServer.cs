using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrchardSite.Tests.Shared;

/// <summary>
/// A PostgreSQL server of the tests' own on a folder of its own, from the binaries that Debian installs; or the one that the environment variable
/// <c>ORCHARDSITE_TEST_POSTGRES</c> names by a connection string.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Variable = "ORCHARDSITE_TEST_POSTGRES";

    private string? _folder;

    /// <summary>How to reach the server's database, where the user may make schemas.</summary>
    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            ConnectionString = given;
            return;
        }

        _folder = Directory.CreateTempSubdirectory("orchardsite-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", _folder);
        }

        var port = FreePort();
        await RunServerToolAsync("initdb", "-D", _folder, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await RunServerToolAsync("pg_ctl", "-D", _folder, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200", "start");
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";
    }

    public async Task DisposeAsync()
    {
        if (_folder is null)
        {
            return;
        }

        await RunServerToolAsync("pg_ctl", "-D", _folder, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stops the server as a failed machine would, its data kept.</summary>
    public Task StopAsync() => RunServerToolAsync("pg_ctl", "-D", OwnFolder, "-w", "-m", "immediate", "stop");

    /// <summary>Starts the server again at the same address.</summary>
    public Task StartAsync() => RunServerToolAsync("pg_ctl", "-D", OwnFolder, "-w", "-l", Path.Combine(OwnFolder, "log"), "-o", File.ReadAllText(Path.Combine(OwnFolder, "postmaster.opts")).Split(' ', 2)[1].Trim(), "start");

    private string OwnFolder => _folder ?? throw new InvalidOperationException($"The server that {Variable} names is not the tests' own: it cannot be stopped.");

    /// <summary>The server refuses to be run by root.</summary>
    private static Task RunServerToolAsync(string tool, params string[] arguments)
    {
        var program = Directory.GetDirectories("/usr/lib/postgresql")
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin", tool))
            .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"'{tool}' was not found: install Debian's package postgresql, or name a server by {Variable}.");
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", program, .. arguments])
            : RunAsync(program, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath(), RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await process.StandardError.ReadToEndAsync()}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
