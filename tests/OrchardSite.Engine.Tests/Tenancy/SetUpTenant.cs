using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>A site that was set up from a recipe with the features of a test, on a clock that the test moves.</summary>
internal sealed class SetUpTenant : IAsyncDisposable
{
    private readonly TestHost _host;

    private SetUpTenant(TestClock clock, Action<IServiceCollection>? configure)
    {
        Clock = clock;
        _host = new TestHost(orchard =>
        {
            orchard.ApplicationServices.AddSingleton<TimeProvider>(clock);
            orchard.ConfigureServices(services => configure?.Invoke(services));
        });
    }

    public TestClock Clock { get; }

    /// <param name="steps">Recipe steps after the one that enables the features, separated by commas.</param>
    /// <param name="configure">Further services of the tenant.</param>
    public static async Task<SetUpTenant> CreateAsync(string[] features, string steps = "", Action<IServiceCollection>? configure = null)
    {
        var tenant = new SetUpTenant(new TestClock(), configure);
        var enable = string.Join(',', features.Select(feature => $"\"{feature}\""));
        var rest = steps.Length == 0 ? string.Empty : "," + steps;
        await tenant.SetUpAsync($$"""{ "steps": [ { "name": "feature", "enable": [ {{enable}} ] }{{rest}} ] }""");
        return tenant;
    }

    public Task UseAsync<TService>(Func<TService, Task> use)
        where TService : notnull =>
        UseAsync(services => use(services.GetRequiredService<TService>()));

    /// <summary>One unit of work in the tenant, as a request or a background task is.</summary>
    public async Task UseAsync(Func<IServiceProvider, Task> use)
    {
        var scope = await _host.Shells.GetScopeAsync(ShellSettings.DefaultShellName);
        await scope.UsingAsync(current => use(current.ServiceProvider));
    }

    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        TResult answer = default!;
        await UseAsync<TService>(async service => answer = await ask(service));
        return answer;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task SetUpAsync(string recipe)
    {
        var descriptor = await _host.WriteRecipeAsync("test", JObject.Parse(recipe)!);
        await _host.Shells.InitializeAsync();
        var context = new SetupContext
        {
            ShellSettings = _host.Shells.GetSettings(ShellSettings.DefaultShellName),
            Recipe = descriptor,
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = "A site",
                [SetupConstants.SiteTimeZone] = "Asia/Shanghai",
                [SetupConstants.DatabaseProvider] = "Sqlite",
                [SetupConstants.AdminUsername] = "admin",
                [SetupConstants.AdminEmail] = "admin@example.org",
                [SetupConstants.AdminPassword] = "Right-1234",
            },
        };
        await UseAsync<ISetupService>(service => service.SetupAsync(context));
        Assert.Empty(context.Errors);
        Assert.Equal(TenantState.Running, _host.Shells.GetSettings(ShellSettings.DefaultShellName).State);
    }
}
