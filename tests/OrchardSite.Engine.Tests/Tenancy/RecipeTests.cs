using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Recipes.Steps;

namespace OrchardSite.Engine.Tests.Tenancy;

public class RecipeTests
{
    [Fact]
    public async Task Execute_Expressions_AreEvaluated()
    {
        var steps = new Steps();
        await using var host = Host(steps);
        await RunAsync(host, """
            {
              "variables": { "id": "[js: uuid()]", "twice": "[js: variables('id')]" },
              "steps": [
                { "name": "RECORD", "a": "[js: variables('twice')]", "b": ["[js: variables('id')]"], "c": "[js: parameters('SiteName')]",
                  "d": "[not a script]", "e": "[js: configuration('Level', 'none')]", "f": 3 }
              ]
            }
            """);

        var step = Assert.Single(steps.Seen);
        Assert.Equal(26, step["a"]!.ToString().Length);
        Assert.Equal(step["a"]!.ToString(), step["b"]![0]!.ToString());
        Assert.Equal(("A site", "[not a script]", "none", "3"), (step["c"]!.ToString(), step["d"]!.ToString(), step["e"]!.ToString(), step["f"]!.ToString()));
    }

    [Theory]
    [InlineData("""{ "steps": [ { "name": "list", "before": "[js: variables('v')]", "ENTRIES": [ 1, "[js: variables('v')]", { "a": "[js: variables('v')]" }, null, ], "after": [ 2 ] }, { "name": "record" } ], "variables": { "v": "x" } }""", "{\"name\":\"list\",\"before\":\"x\"}", "1", "\"x\"", "{\"a\":\"x\"}", "")]
    [InlineData("""{ "steps": [ { "name": "list", "entries": [ ] }, { "name": "record" } ] }""", "{\"name\":\"list\"}")]
    [InlineData("""{ "steps": [ { "entries": [ 1 ], "name": "list" }, { "name": "record" } ] }""", "{\"entries\":[1],\"name\":\"list\"}")]
    [InlineData("""{ "steps": [ { "name": "list", "other": [ 1 ], "entries": [ 2 ] }, { "name": "record" } ] }""", "{\"name\":\"list\",\"other\":[1],\"entries\":[2]}")]
    public async Task Execute_StepWithAList_HandsTheEntriesOverOneByOneWhereItCan(string recipe, params string[] expected)
    {
        var steps = new Steps();
        await using var host = Host(steps);

        await RunAsync(host, recipe);

        Assert.Equal(expected, steps.Entries);
        Assert.Single(steps.Seen);
    }

    [Fact]
    public async Task Execute_ListThatIsLong_IsNeverInMemoryAsAWhole()
    {
        const int count = 50_000;
        var steps = new Steps();
        await using var host = Host(steps);
        var text = new string('x', 200);

        await RunAsync(host, $$"""{ "steps": [ { "name": "list", "entries": [ {{string.Join(',', Enumerable.Repeat($"{{ \"a\": \"{text}\" }}", count))}} ] } ] }""");

        Assert.Equal(count, steps.Listed);
        Assert.False(steps.WasFirstAliveAtTheEnd);
    }

    [Theory]
    [InlineData("""{ "steps": [ { "name": "record" }, { "name": "list", "entries": [ "[js: nonsense()]" ] } ] }""", "step 2 'list': nonsense is not defined")]
    [InlineData("""{ "steps": [ { "name": "list", "entries": [ { "number": "many" } ] } ] }""", "step 1 'list', property 'number'")]
    [InlineData("""{ "steps": [ { "name": "record" }, { "name": "nosuch" } ] }""", "step 2 'nosuch'")]
    [InlineData("""{ "steps": [ { "name": "record", "number": "many" } ] }""", "step 1 'record', property 'number'")]
    [InlineData("""{ "steps": [ { "name": "record", "error": "out of stock" } ] }""", "step 1 'record': out of stock")]
    [InlineData("""{ "steps": [ { "name": "record", "a": "[js: nonsense()]" } ] }""", "step 1 'record': nonsense is not defined")]
    [InlineData("""{ "steps": [ { "name": "record", "a": "[js: while (true) { }]" } ] }""", "step 1 'record'")]
    [InlineData("""{ "steps": [ { } ] }""", "step 1 has no property 'name'")]
    [InlineData("""{ "stepz": [ ] }""", "'steps' is missing")]
    [InlineData("""{ "steps": [ { "name": "feature", "enable": [ "OrchardCore.Nowhere" ] } ] }""", "'OrchardCore.Nowhere'")]
    public async Task Execute_Mistake_NamesFileStepAndReason(string recipe, string expected)
    {
        await using var host = Host(new Steps());

        var error = await Assert.ThrowsAsync<RecipeExecutionException>(() => RunAsync(host, recipe));
        Assert.Contains("(test.recipe.json)", error.Message);
        Assert.Contains(expected, error.Message);
    }

    [Theory]
    [InlineData("{ \"steps\": [ { \"name\": \"record\" },\n { \"name\": ] }", "(line 2)")]
    [InlineData("{ \"steps\": [ { \"name\": \"record\" } ] } more", "(line 1)")]
    [InlineData("{ \"steps\": [ { \"name\": \"record\" } ]", "(line 1)")]
    [InlineData("[ ]", "is not a JSON object")]
    [InlineData("", "is not a JSON object")]
    public async Task Execute_FileThatIsNoJson_RunsNoStepAndNamesTheLine(string recipe, string expected)
    {
        var steps = new Steps();
        await using var host = Host(steps);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync(host, "{ }", recipe));

        Assert.Contains("test.recipe.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Empty(steps.Seen);
    }

    [Fact]
    public async Task Execute_FileWithAByteOrderMarkAndComments_IsRead()
    {
        var steps = new Steps();
        await using var host = Host(steps);

        await RunAsync(host, "{ }", "\uFEFF{ // comment\n \"steps\": [ { \"name\": \"record\", }, ], /* more */ }");

        Assert.Single(steps.Seen);
    }

    private static TestHost Host(Steps steps) => new(builder => builder
        .ConfigureServices(services => services.AddSingleton(steps).AddRecipeExecutionStep<RecordStep>().AddRecipeExecutionStep<ListStep>()));

    private static async Task RunAsync(TestHost host, string recipe, string? file = null)
    {
        var descriptor = await host.WriteRecipeAsync("test", JObject.Parse(recipe)!);
        if (file is not null)
        {
            await File.WriteAllTextAsync(descriptor.RecipeFileInfo.PhysicalPath!, file);
        }

        await host.Shells.InitializeAsync();
        var scope = await host.Shells.GetScopeAsync(ShellSettings.DefaultShellName);
        await scope.UsingAsync(current => current.ServiceProvider.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync("id", descriptor, new Dictionary<string, object> { ["SiteName"] = "A site" }, CancellationToken.None));
    }

    private sealed class Steps
    {
        public List<JsonObject> Seen { get; } = [];

        /// <summary>The list step as it was given, and the entries.</summary>
        public List<string> Entries { get; } = [];

        public int Listed { get; set; }

        public bool WasFirstAliveAtTheEnd { get; set; }
    }

    private sealed class ListStep(Steps steps) : NamedRecipeStepHandler("List"), IListStepHandler
    {
        public string ListName => "Entries";

        public async Task ExecuteAsync(RecipeExecutionContext context, IAsyncEnumerable<JsonNode?> entries)
        {
            WeakReference? first = null;
            steps.Entries.Add(context.Step.ToJsonString());
            await foreach (var entry in entries)
            {
                first ??= new WeakReference(entry);
                steps.Listed++;
                (entry as JsonObject)?.Deserialize<Model>(JOptions.Default);
                if (steps.Listed < 10)
                {
                    steps.Entries.Add(entry?.ToJsonString() ?? string.Empty);
                }
            }

            GC.Collect();
            steps.WasFirstAliveAtTheEnd = first?.IsAlive is true;
        }

        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            steps.Entries.Add(context.Step.ToJsonString());
            return Task.CompletedTask;
        }
    }

    private sealed class RecordStep(Steps steps) : NamedRecipeStepHandler("Record")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            steps.Seen.Add(context.Step);
            var model = context.Step.Deserialize<Model>(JOptions.Default)!;
            if (model.Error is { } error)
            {
                context.Errors.Add(error);
            }

            return Task.CompletedTask;
        }
    }

    private sealed class Model
    {
        public int Number { get; set; }

        public string? Error { get; set; }
    }
}
