using OrchardCore.DisplayManagement.Descriptors;
using OrchardSite.Engine.Display.Templates;

namespace OrchardSite.Engine.Tests.Facts;

/// <summary>A theme or module that overrides a shape of Orchard's by its name overrides one here.</summary>
[Collection(EveryFeatureCollection.Name)]
public sealed class ShapeFactsTests(EveryFeatureTenant tenant)
{
    [Fact]
    public async Task Shapes_OfTheModulesThatAreThere_AreOrchards()
    {
        var modules = await tenant.ModuleIdsAsync();
        var bindings = await tenant.AskAsync<IShapeTableManager, HashSet<string>>(async shapes =>
            (await shapes.GetShapeTableAsync("TheAdmin")).Bindings.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase));

        var missing = OrchardFacts.Table("templates.tsv", 2)
            .Where(row => modules.Contains(row[0]) && IsShape(row[1]))
            .Select(row => TemplateNames.Parse(Path.GetFileNameWithoutExtension(row[1])).ShapeType)
            .Where(shape => !bindings.Contains(shape));

        OrchardFacts.AssertOnlyLeftOut("shapes.tsv", missing);
    }

    /// <summary>What stands in another folder is the page of an action or a view component, and no shape.</summary>
    private static bool IsShape(string path) => Path.GetDirectoryName(path) is "" or "Items";
}
