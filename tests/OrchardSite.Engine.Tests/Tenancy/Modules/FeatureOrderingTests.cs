using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardSite.Engine.Tenancy.Extensions.Features;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

public class FeatureOrderingTests
{
    [Fact]
    public void Order_Dependencies_ComeFirst() =>
        Assert.Equal(["C", "B", "A"], Order(Feature("A", "B"), Feature("B", "C"), Feature("C")));

    [Fact]
    public void Order_Priority_DecidesBetweenIndependentFeatures() =>
        Assert.Equal(["Low", "A", "B"], Order(Feature("B"), Feature("A"), Feature("Low") with { Priority = -1 }));

    [Fact]
    public void Order_PriorityAgainstDependency_DependencyWins() =>
        Assert.Equal(["Base", "Early"], Order(Feature("Early", "Base") with { Priority = -10 }, Feature("Base") with { Priority = 10 }));

    [Fact]
    public void Order_MissingDependency_NamesBoth()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Order(Feature("News", "OrchardCore.Nowhere")));
        Assert.Contains("'News'", error.Message);
        Assert.Contains("'OrchardCore.Nowhere'", error.Message);
    }

    [Fact]
    public void Order_Circle_NamesItsMembers()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Order(Feature("X", "A"), Feature("A", "B"), Feature("B", "C"), Feature("C", "A")));
        Assert.Contains("A → B → C → A", error.Message);
        Assert.DoesNotContain("X", error.Message);
    }

    [Fact]
    public void Order_SameIdTwice_NamesBothModules()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Order(Feature("News"), Feature("News")));
        Assert.Contains("'News'", error.Message);
    }

    private static IEnumerable<string> Order(params TestFeature[] features) => FeatureOrdering.Order(features).Select(feature => feature.Id);

    private static TestFeature Feature(string id, params string[] dependencies) => new(id, dependencies);

    private sealed record TestFeature(string Id, string[] Dependencies) : IFeatureInfo
    {
        public int Priority { get; init; }

        public string Name => Id;

        public string Category => string.Empty;

        public string Description => string.Empty;

        public bool DefaultTenantOnly => false;

        public bool EnabledByDependencyOnly => false;

        public bool IsAlwaysEnabled => false;

        public IExtensionInfo Extension { get; } = new NotFoundExtensionInfo("Module");
    }
}
