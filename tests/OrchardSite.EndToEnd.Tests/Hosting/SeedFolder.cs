using System.Text.Json.Nodes;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>A seeds folder with one site, made for a test beside the project's own recipes.</summary>
public sealed class SeedFolder : IDisposable
{
    /// <summary>The recipe that the site is set up with, to be written by the test.</summary>
    public const string RecipeName = "Under.Test";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardsite-{Guid.NewGuid():N}");

    public SeedFolder()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("seeds"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Seeds, Path.GetRelativePath(Repository.PathOf("seeds"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        WriteTenants(Tenant("Default", "测试站", RecipeName, prefix: string.Empty));
    }

    public string Seeds => Path.Combine(_folder, "seeds");

    /// <summary>Starts the program on these seeds.</summary>
    /// <param name="settings">Environment variables beside those that every start gets.</param>
    public Task<SiteProcess> StartAsync(IReadOnlyDictionary<string, string>? settings = null) => SiteProcess.StartAsync(
        Path.Combine(_folder, "data"),
        new Dictionary<string, string>(settings ?? new Dictionary<string, string>()) { ["OrchardSite__Seeds"] = Seeds });

    /// <summary>One tenant as <c>tenants.json</c> declares it.</summary>
    public static JsonObject Tenant(string name, string siteName, string recipe, string prefix) => new()
    {
        ["ShellName"] = name,
        ["SiteName"] = siteName,
        ["SiteTimeZone"] = "Asia/Shanghai",
        ["AdminUsername"] = "admin",
        ["AdminEmail"] = "admin@test.example",
        ["DatabaseProvider"] = "Sqlite",
        ["RecipeName"] = recipe,
        ["RequestUrlPrefix"] = prefix,
    };

    /// <summary>Writes <c>tenants.json</c>.</summary>
    public void WriteTenants(params JsonNode[] tenants)
    {
        var json = new JsonObject { ["OrchardCore"] = new JsonObject { ["OrchardCore_AutoSetup"] = new JsonObject { ["Tenants"] = new JsonArray(tenants) } } };
        File.WriteAllText(Path.Combine(Seeds, "tenants.json"), json.ToJsonString());
    }

    /// <summary>Writes the recipe under test: the branch's own, then the given steps.</summary>
    public void WriteRecipe(params JsonNode[] steps)
    {
        var all = new JsonArray(new JsonObject
        {
            ["name"] = "Recipes",
            ["Values"] = new JsonArray(new JsonObject { ["executionid"] = RecipeName, ["name"] = "Branch" }),
        });
        foreach (var step in steps)
        {
            all.Add(step);
        }

        var recipe = new JsonObject { ["name"] = RecipeName, ["displayName"] = RecipeName, ["issetuprecipe"] = true, ["steps"] = all };
        File.WriteAllText(Path.Combine(Seeds, "recipes", $"{RecipeName}.recipe.json"), recipe.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
