using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

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

    private static TestHost Host(Steps steps) => new(builder => builder
        .ConfigureServices(services => services.AddSingleton(steps).AddRecipeExecutionStep<RecordStep>()));

    private static async Task RunAsync(TestHost host, string recipe)
    {
        var descriptor = await host.WriteRecipeAsync("test", JObject.Parse(recipe)!);
        await host.Shells.InitializeAsync();
        var scope = await host.Shells.GetScopeAsync(ShellSettings.DefaultShellName);
        await scope.UsingAsync(current => current.ServiceProvider.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync("id", descriptor, new Dictionary<string, object> { ["SiteName"] = "A site" }, CancellationToken.None));
    }

    private sealed class Steps
    {
        public List<JsonObject> Seen { get; } = [];
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
