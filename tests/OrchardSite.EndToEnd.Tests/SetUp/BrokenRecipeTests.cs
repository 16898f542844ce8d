using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>A recipe that cannot be carried out stops the set-up and says where and why; the tenant can be set up again.</summary>
public sealed class BrokenRecipeTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardsite-{Guid.NewGuid():N}");

    [Theory]
    [InlineData("""{ "name": "NoSuchStep" }""", "NoSuchStep", "NoSuchStep")]
    [InlineData("""{ "name": "feature", "enable": [ "No.Such.Feature" ] }""", "feature", "No.Such.Feature")]
    [InlineData("""{ "name": "Roles", "Roles": "not a list" }""", "Roles", "Roles")]
    [InlineData("""{ "name": "feature", "enable": [ "OrchardCore.Layers" ] }, { "name": "Layers", "Layers": [ { "Name": "A", "LayerRule": { "Conditions": [ { "Name": "NoSuchCondition" } ] } } ] }""", "Layers", "Layers[0].LayerRule.Conditions[0]")]
    public async Task SetUp_BrokenStep_StopsWithStepPropertyAndReason(string step, string stepName, string property)
    {
        var seeds = WriteSeeds(step);

        await using var site = await SiteProcess.StartAsync(Path.Combine(_folder, "data"), new Dictionary<string, string> { ["OrchardSite__Seeds"] = seeds });

        Assert.Contains("失败", site.Output, StringComparison.Ordinal);
        Assert.Contains("Broken", site.Output, StringComparison.Ordinal);
        Assert.Contains(stepName, site.Output, StringComparison.Ordinal);
        Assert.Contains(property, site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The recipe", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetUp_AfterTheRecipeWasMended_Succeeds()
    {
        var seeds = WriteSeeds("""{ "name": "NoSuchStep" }""");
        var settings = new Dictionary<string, string> { ["OrchardSite__Seeds"] = seeds };
        await using (var broken = await SiteProcess.StartAsync(Path.Combine(_folder, "data"), settings))
        {
            Assert.Contains("失败", broken.Output, StringComparison.Ordinal);
        }

        WriteSeeds("""{ "name": "feature", "enable": [ "OrchardCore.Users" ] }""");
        await using var mended = await SiteProcess.StartAsync(Path.Combine(_folder, "data"), settings);

        Assert.Contains("完成", mended.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string WriteSeeds(string step)
    {
        var seeds = Path.Combine(_folder, "seeds");
        Directory.CreateDirectory(Path.Combine(seeds, "recipes"));
        File.WriteAllText(Path.Combine(seeds, "tenants.json"), """
            { "OrchardCore": { "OrchardCore_AutoSetup": { "Tenants": [ {
              "ShellName": "Default", "SiteName": "测试站", "SiteTimeZone": "Asia/Shanghai", "AdminUsername": "admin", "AdminEmail": "admin@test.example",
              "DatabaseProvider": "Sqlite", "RecipeName": "Broken" } ] } } }
            """);
        File.WriteAllText(Path.Combine(seeds, "recipes", "Broken.recipe.json"), $$"""
            { "name": "Broken", "displayName": "Broken", "issetuprecipe": true, "steps": [ {{step}} ] }
            """);
        return seeds;
    }
}
