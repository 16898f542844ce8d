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

        File.WriteAllText(Path.Combine(Seeds, "tenants.json"), $$"""
            { "OrchardCore": { "OrchardCore_AutoSetup": { "Tenants": [ {
              "ShellName": "Default", "SiteName": "测试站", "SiteTimeZone": "Asia/Shanghai", "AdminUsername": "admin", "AdminEmail": "admin@test.example",
              "DatabaseProvider": "Sqlite", "RecipeName": "{{RecipeName}}" } ] } } }
            """);
    }

    public string Seeds => Path.Combine(_folder, "seeds");

    /// <summary>Starts the program on these seeds.</summary>
    public Task<SiteProcess> StartAsync() => SiteProcess.StartAsync(
        Path.Combine(_folder, "data"),
        new Dictionary<string, string> { ["OrchardSite__Seeds"] = Seeds });

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
