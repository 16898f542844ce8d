using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tests.Facts;

/// <summary>A recipe that was written for Orchard finds the steps it names.</summary>
[Collection(EveryFeatureCollection.Name)]
public sealed class RecipeStepFactsTests(EveryFeatureTenant tenant)
{
    [Fact]
    public async Task RecipeSteps_OfOrchard_AreThere()
    {
        var steps = await tenant.AskAsync<IEnumerable<IRecipeStepHandler>, HashSet<string>>(handlers =>
            Task.FromResult(handlers.OfType<NamedRecipeStepHandler>().Select(handler => handler.HandledStepName).ToHashSet(StringComparer.OrdinalIgnoreCase)));

        OrchardFacts.AssertOnlyLeftOut("recipe-steps.tsv", OrchardFacts.Table("recipe-steps.txt", 1).Select(row => row[0]).Where(step => !steps.Contains(step)));
    }
}
