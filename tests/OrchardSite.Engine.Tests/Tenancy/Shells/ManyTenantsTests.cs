using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using Xunit.Abstractions;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>
/// All tenants of a machine are asked for at once after it was started. The environment variable <c>ORCHARDSITE_TEST_TENANTS</c> says how many there
/// are; 50 by default.
/// </summary>
public class ManyTenantsTests(ITestOutputHelper output)
{
    private const string Variable = "ORCHARDSITE_TEST_TENANTS";
    private const int Clients = 16;

    private static readonly string[] _features =
    [
        "OrchardCore.Settings", "OrchardCore.Roles", "OrchardCore.Users", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Title", "OrchardCore.Autoroute",
        "OrchardCore.Html", "OrchardCore.Liquid", "OrchardCore.Taxonomies", "OrchardCore.Menu", "OrchardCore.Media", "OrchardCore.Layers", "OrchardCore.Widgets", "OrchardCore.Sitemaps", "TheAdmin",
    ];

    [Fact]
    public async Task Start_AllTenantsAtOnce_ServesEveryRequest()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "50", CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("engine");
        var keep = new DirectoryInfo(folder.FullName);
        await SetUpAsync(keep, count);
        await using var host = CreateHost(folder);
        using var client = await host.StartAsync();
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var next = 0;
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            var own = new List<(string Wanted, HttpStatusCode Status, string Name)>();
            for (var number = Interlocked.Increment(ref next); number <= count * 4; number = Interlocked.Increment(ref next))
            {
                var tenant = $"T{number % count}";
                using var answer = await client.GetAsync($"{tenant}/name");
                own.Add((tenant, answer.StatusCode, await answer.Content.ReadAsStringAsync()));
            }

            return own;
        }));

        output.WriteLine($"{count} tenants answered after {watch.ElapsedMilliseconds} ms and take {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / count} KB each.");
        Assert.All(answers.SelectMany(own => own), answer => Assert.Equal((answer.Wanted, HttpStatusCode.OK, answer.Wanted), answer));
        Assert.Equal(count, host.Shells.ListShellContexts().Count(context => context.IsActivated && !context.Released));
    }

    /// <summary>Sets one tenant up and copies it, which is faster and gives all the same features.</summary>
    private static async Task SetUpAsync(DirectoryInfo folder, int count)
    {
        var work = Directory.CreateTempSubdirectory("engine");
        await using var host = CreateHost(work);
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        await host.CreateAsync("T0", "T0");
        await host.SetUpWithAsync("T0", _features);
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings("T0"));
        var manager = host.Services.GetRequiredService<IShellSettingsManager>();
        for (var number = 1; number < count; number++)
        {
            var settings = new ShellSettings(host.Shells.GetSettings("T0")) { Name = $"T{number}", RequestUrlPrefix = $"T{number}" };
            await manager.SaveSettingsAsync(settings);
            Copy(Path.Combine(work.FullName, "App_Data", "Sites", "T0"), Path.Combine(work.FullName, "App_Data", "Sites", settings.Name));
        }

        Copy(work.FullName, folder.FullName);
    }

    private static TestHost CreateHost(DirectoryInfo folder) => new(
        orchard => orchard.Configure((_, routes) => routes.MapGet("name", context => context.Response.WriteAsync(context.RequestServices.GetRequiredService<ShellSettings>().Name))),
        folder: folder);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
