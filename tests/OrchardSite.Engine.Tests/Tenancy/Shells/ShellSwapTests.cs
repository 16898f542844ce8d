using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>A tenant's shell is replaced while visitors are there: every one of them gets a page.</summary>
public class ShellSwapTests
{
    private const int Clients = 16;

    [Fact]
    public async Task Reload_UnderConcurrentRequests_DropsNone()
    {
        await using var host = CreateHost();
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        using var client = await host.StartAsync();

        var answers = await WhileAskingAsync(client, async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await host.Shells.ReloadShellContextAsync(host.Shells.GetSettings(ShellSettings.DefaultShellName));
                await client.GetStringAsync("ping");
            }
        });

        Assert.Equal([HttpStatusCode.OK], answers.Distinct());
    }

    [Fact]
    public async Task EnableAndDisable_UnderConcurrentRequests_DropsNoneAndTakesEffect()
    {
        await using var host = CreateHost();
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        using var client = await host.StartAsync();

        var answers = await WhileAskingAsync(client, async () =>
        {
            for (var i = 0; i < 6; i++)
            {
                await ChangeAsync(host, features => features.EnableFeaturesAsync("OrchardCore.Title"));
                await ChangeAsync(host, features => features.DisableFeaturesAsync("OrchardCore.Title"));
            }

            await ChangeAsync(host, features => features.EnableFeaturesAsync("OrchardCore.Title"));
        });

        Assert.Equal([HttpStatusCode.OK], answers.Distinct());
        await ChangeAsync(host, async features => Assert.True(await features.IsFeatureEnabledAsync("OrchardCore.Title")));
    }

    [Fact]
    public async Task Release_WithARequestUnderWay_LetsItFinishOnTheOldShell()
    {
        var (entered, mayGoOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = new TestHost(orchard => orchard.Configure((_, routes) => routes.MapGet("slow", async context =>
        {
            entered.SetResult();
            await mayGoOn.Task;
            await context.Response.WriteAsync(context.RequestServices.GetRequiredService<ShellSettings>().Name);
        })));
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings");
        using var client = await host.StartAsync();

        var slow = client.GetStringAsync("slow");
        await entered.Task;
        await host.Shells.ReleaseShellContextAsync(host.Shells.GetSettings(ShellSettings.DefaultShellName));
        mayGoOn.SetResult();

        Assert.Equal(ShellSettings.DefaultShellName, await slow);
    }

    /// <summary>An endpoint that stays a while, so that shells are swapped under it.</summary>
    private static TestHost CreateHost() => new(orchard => orchard.Configure((_, routes) => routes.MapGet("ping", async context =>
    {
        await Task.Yield();
        await context.Response.WriteAsync(context.RequestServices.GetRequiredService<ShellSettings>().Name);
    })));

    private static Task ChangeAsync(TestHost host, Func<IShellFeaturesManager, Task> change) =>
        host.UseAsync(ShellSettings.DefaultShellName, services => change(services.GetRequiredService<IShellFeaturesManager>()));

    private static async Task<IReadOnlyCollection<HttpStatusCode>> WhileAskingAsync(HttpClient client, Func<Task> work)
    {
        using var done = new CancellationTokenSource();
        var asking = Enumerable.Range(0, Clients).Select(_ => AskAsync(client, done.Token)).ToArray();
        await work();
        await done.CancelAsync();
        return [.. (await Task.WhenAll(asking)).SelectMany(answers => answers)];
    }

    private static async Task<List<HttpStatusCode>> AskAsync(HttpClient client, CancellationToken done)
    {
        var answers = new List<HttpStatusCode>();
        do
        {
            using var answer = await client.GetAsync("ping", CancellationToken.None);
            answers.Add(answer.StatusCode);
        }
        while (!done.IsCancellationRequested);

        return answers;
    }
}
