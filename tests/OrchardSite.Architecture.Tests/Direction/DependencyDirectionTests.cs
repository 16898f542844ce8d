using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace OrchardSite.Architecture.Tests.Direction;

/// <summary>Dependencies point one way: modules to Orchard's API, and inside the engine from the features down to tenancy.</summary>
public sealed class DependencyDirectionTests
{
    /// <summary>What an area of the engine may know; everything else points back.</summary>
    private static readonly Dictionary<string, string[]> _allowed = new(StringComparer.Ordinal)
    {
        ["Tenancy"] = [],
        ["Data"] = ["Tenancy"],
        ["Content"] = ["Tenancy", "Data"],
        ["Resources"] = ["Tenancy"],
        ["Display"] = ["Tenancy", "Resources"],
        ["DynamicCache"] = ["Tenancy", "Display"],
        ["Mail"] = ["Tenancy", "Resources", "Display"],
        ["Identity"] = ["Tenancy", "Data", "Resources", "Display", "Mail"],
        ["Cms"] = ["Tenancy", "Data", "Content", "Resources", "Display", "DynamicCache", "Mail", "Identity"],
    };

    private static readonly ArchUnitNET.Domain.Architecture _architecture = new ArchLoader()
        .LoadAssemblies([.. EngineAssemblies.ByArea.Values])
        .Build();

    public static TheoryData<string> Areas => new(EngineAssemblies.ByArea.Keys);

    [Fact]
    public void Areas_OfTheEngine_AreAllPlaced() =>
        Assert.Equal(_allowed.Keys.Order(StringComparer.Ordinal), EngineAssemblies.ByArea.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Areas))]
    public void ProjectReferences_OfAnArea_PointDownwards(string area)
    {
        var project = Directory.GetFiles(Repository.PathOf($"src/Engine/{area}"), "*.csproj").Single();
        var referenced = System.Xml.Linq.XDocument.Load(project).Descendants("ProjectReference")
            .Select(item => Path.GetFileName(Path.GetDirectoryName(item.Attribute("Include")!.Value.Replace('\\', '/'))!));

        Assert.Empty(referenced.Except(_allowed[area]));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Types_OfAnArea_DependOnAllowedAreasOnly(string area)
    {
        foreach (var other in _allowed.Keys.Except(_allowed[area]).Where(other => other != area))
        {
            RuleBetween(EngineAssemblies.ByArea[area], EngineAssemblies.ByArea[other]).Check(_architecture);
        }
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void InternalNamespaces_OfAnArea_CarryItsName(string area)
    {
        var strangers = EngineAssemblies.ByArea[area].GetTypes()
            .Select(type => type.Namespace ?? string.Empty)
            .Where(name => name.StartsWith("OrchardSite.", StringComparison.Ordinal))
            .Where(name => name != $"OrchardSite.Engine.{area}" && !name.StartsWith($"OrchardSite.Engine.{area}.", StringComparison.Ordinal))
            .Distinct();

        Assert.Empty(strangers);
    }

    [Fact]
    public void Modules_KnowTheEngineThroughOrchardsApiOnly()
    {
        var strangers = ProductAssemblies()
            .SelectMany(assembly => assembly.GetReferencedAssemblies().Select(reference => (assembly.GetName().Name, reference.Name)))
            .Where(pair => pair.Item2 == "OrchardSite.Web");

        Assert.Empty(strangers);
        Assert.All(EngineAssemblies.ByArea.Values, engine => Assert.DoesNotContain(
            engine.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith("Procuratorate.", StringComparison.Ordinal) || reference.Name == "BranchTheme"));
    }

    private static IEnumerable<Assembly> ProductAssemblies() => Directory
        .GetFiles(Repository.PathOf("Modules"), "*.csproj", SearchOption.AllDirectories)
        .Concat(Directory.GetFiles(Repository.PathOf("Themes"), "*.csproj", SearchOption.AllDirectories))
        .Select(project => Assembly.Load(Path.GetFileNameWithoutExtension(project)));

    private static ArchUnitNET.Fluent.IArchRule RuleBetween(Assembly area, Assembly other) => Types().That()
        .ResideInAssembly(area)
        .Should().NotDependOnAny(Types().That().ResideInAssembly(other))
        .WithoutRequiringPositiveResults();
}
