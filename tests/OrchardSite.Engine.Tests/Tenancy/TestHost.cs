using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>The engine in a folder of its own, without a server.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    public TestHost(Action<OrchardCoreBuilder>? configure = null, Dictionary<string, string?>? configuration = null)
    {
        Folder = Directory.CreateTempSubdirectory("engine");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestHost).Assembly.GetName().Name,
            ContentRootPath = Folder.FullName,
        });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(configuration ?? []);
        builder.Services.AddOrchardCms(orchard => configure?.Invoke(orchard));
        _app = builder.Build();
        _app.UseOrchardCore();
    }

    public DirectoryInfo Folder { get; }

    public IShellHost Shells => _app.Services.GetRequiredService<IShellHost>();

    public IServiceProvider Services => _app.Services;

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

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Folder.Delete(recursive: true);
    }
}
