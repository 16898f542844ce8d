using System.Diagnostics;
using System.Text.Json;

namespace OrchardSite.Architecture.Tests.Switch;

/// <summary>
/// Modules, themes and the host compile against either engine. Orchard Core's packages are not needed to prove it:
/// the projects are evaluated, not restored.
/// </summary>
public sealed class EngineSwitchTests
{
    public static TheoryData<string, string> Products
    {
        get
        {
            var data = new TheoryData<string, string> { { "src/OrchardSite.Web/OrchardSite.Web.csproj", "OrchardCore.Application.Cms.Targets" } };
            AddAll(data, "Modules", "OrchardCore.Module.Targets");
            AddAll(data, "Themes", "OrchardCore.Theme.Targets");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Products))]
    public async Task Project_OnOrchardCore_ReferencesItsPackagesAndNothingOfTheEngine(string project, string targets)
    {
        var evaluated = await EvaluateAsync(project, "OrchardCore");

        Assert.Contains(targets, evaluated.Packages.Keys);
        Assert.All(evaluated.OrchardReferences, name => Assert.Equal("3.0.0", evaluated.Packages[name]));
        Assert.DoesNotContain(evaluated.Projects, IsOfTheEngine);
    }

    [Theory]
    [MemberData(nameof(Products))]
    public async Task Project_OnTheEmbeddedEngine_ReferencesItAndNoPackageOfOrchard(string project, string targets)
    {
        var evaluated = await EvaluateAsync(project, "Embedded");

        Assert.Contains(targets, evaluated.OrchardReferences);
        Assert.Contains(evaluated.Projects, IsOfTheEngine);
        Assert.DoesNotContain(evaluated.Packages.Keys, name => name.StartsWith("OrchardCore", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_OfOrchardCore_IsOneProperty()
    {
        var evaluated = await EvaluateAsync("src/OrchardSite.Web/OrchardSite.Web.csproj", "OrchardCore", "-p:OrchardCoreVersion=3.0.1");

        Assert.Equal("3.0.1", evaluated.Packages["OrchardCore.Application.Cms.Targets"]);
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void Source_OfAProduct_DoesNotAskWhichEngineItRunsOn(string project, string targets)
    {
        _ = targets;
        var folder = Path.GetDirectoryName(Repository.PathOf(project))!;
        var asking = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".csproj" or ".liquid")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text
                && (text.Contains("#if", StringComparison.Ordinal) || text.Contains("OrchardSite.Engine", StringComparison.Ordinal) || text.Contains("src/Engine", StringComparison.Ordinal)));

        Assert.Empty(asking);
    }

    private static void AddAll(TheoryData<string, string> data, string folder, string targets)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
        {
            data.Add(Path.GetRelativePath(Repository.Root, file), targets);
        }
    }

    private static bool IsOfTheEngine(string project) =>
        project.Replace('\\', '/').Contains("src/Engine/", StringComparison.Ordinal);

    private static async Task<Evaluation> EvaluateAsync(string project, string engine, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        string[] arguments = ["msbuild", project, $"-p:CmsEngine={engine}", "-getItem:ProjectReference,PackageReference,PackageVersion,OrchardReference", "-nodeReuse:false", .. more];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await error);
        return Evaluation.Parse(await output);
    }

    private sealed record Evaluation(IReadOnlyList<string> OrchardReferences, IReadOnlyList<string> Projects, IReadOnlyDictionary<string, string> Packages)
    {
        public static Evaluation Parse(string json)
        {
            var items = JsonDocument.Parse(json).RootElement.GetProperty("Items");
            var versions = items.GetProperty("PackageVersion").EnumerateArray().ToDictionary(
                item => item.GetProperty("Identity").GetString()!,
                item => item.GetProperty("Version").GetString()!,
                StringComparer.OrdinalIgnoreCase);

            return new Evaluation(
                Identities(items, "OrchardReference"),
                Identities(items, "ProjectReference"),
                Identities(items, "PackageReference").ToDictionary(name => name, name => versions[name], StringComparer.Ordinal));
        }

        private static string[] Identities(JsonElement items, string kind) =>
            [.. items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }
}
