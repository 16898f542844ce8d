using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>The engine in a folder of its own; without a server until it is started.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    public TestHost(
        Action<OrchardCoreBuilder>? configure = null,
        Dictionary<string, string?>? configuration = null,
        TimeProvider? time = null,
        DirectoryInfo? folder = null)
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("engine");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestHost).Assembly.GetName().Name,
            ContentRootPath = Folder.FullName,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(configuration ?? []);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddOrchardCms(orchard => configure?.Invoke(orchard));
        _app = builder.Build();
        _app.UseOrchardCore();
    }

    public DirectoryInfo Folder { get; }

    public IShellHost Shells => _app.Services.GetRequiredService<IShellHost>();

    public IServiceProvider Services => _app.Services;

    /// <summary>Serves from now on, to a client that follows no redirects and keeps no cookies.</summary>
    public async Task<HttpClient> StartAsync()
    {
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
    }

    /// <summary>Writes a recipe into the application's folder.</summary>
    public async Task<RecipeDescriptor> WriteRecipeAsync(string name, JsonObject content)
    {
        var folder = Folder.CreateSubdirectory("Recipes");
        var path = Path.Combine(folder.FullName, name + ".recipe.json");
        await File.WriteAllTextAsync(path, content.ToJsonString());
        var provider = new PhysicalFileProvider(Folder.FullName);
        return new RecipeDescriptor
        {
            Name = name,
            IsSetupRecipe = true,
            BasePath = "Recipes",
            FileProvider = provider,
            RecipeFileInfo = provider.GetFileInfo($"Recipes/{name}.recipe.json"),
        };
    }

    /// <summary>Makes a tenant that waits to be set up.</summary>
    public async Task<ShellSettings> CreateAsync(string tenant, string prefix, Action<ShellSettings>? configure = null)
    {
        await Shells.InitializeAsync();
        var settings = Services.GetRequiredService<IShellSettingsManager>().CreateDefaultSettings().AsUninitialized();
        settings.Name = tenant;
        settings.RequestUrlPrefix = prefix;
        configure?.Invoke(settings);
        await Shells.UpdateShellSettingsAsync(settings);
        return Shells.GetSettings(tenant);
    }

    /// <summary>Sets a tenant up with the steps of a recipe; on SQLite unless its settings name another database.</summary>
    public async Task<SetupContext> SetUpAsync(string tenant, string recipe)
    {
        var context = await CreateSetupAsync(tenant, recipe);
        await UseAsync(tenant, services => services.GetRequiredService<ISetupService>().SetupAsync(context));
        return context;
    }

    /// <summary>What a tenant is to be set up with.</summary>
    public async Task<SetupContext> CreateSetupAsync(string tenant, string recipe)
    {
        var descriptor = await WriteRecipeAsync($"for-{tenant}", JObject.Parse(recipe)!);
        await Shells.InitializeAsync();
        var settings = Shells.GetSettings(tenant);
        return new SetupContext
        {
            ShellSettings = settings,
            Recipe = descriptor,
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = "A site",
                [SetupConstants.SiteTimeZone] = "Asia/Shanghai",
                [SetupConstants.AdminUsername] = "admin",
                [SetupConstants.AdminEmail] = "admin@test.example",
                [SetupConstants.AdminPassword] = "Xin-Mima-2026!",
                [SetupConstants.DatabaseProvider] = settings["DatabaseProvider"] ?? "Sqlite",
            },
        };
    }

    /// <summary>Sets a tenant up with features alone, and sees that it runs.</summary>
    public async Task SetUpWithAsync(string tenant, params string[] features) =>
        Assert.Empty((await SetUpAsync(tenant, new JsonObject
        {
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "feature", ["enable"] = new JsonArray([.. features.Select(feature => JsonValue.Create(feature))]) }),
        }.ToJsonString())).Errors);

    /// <summary>Works in a scope of a tenant.</summary>
    public async Task UseAsync(string tenant, Func<IServiceProvider, Task> execute)
    {
        var scope = await Shells.GetScopeAsync(tenant);
        await scope.UsingAsync((ShellScope current) => execute(current.ServiceProvider));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (Folder.Exists)
        {
            Folder.Delete(recursive: true);
        }
    }
}
