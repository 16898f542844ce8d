using PublicApiGenerator;

namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>What the engine shows is Orchard Core's: type by type, member by member (the rules stand in <c>orchard-api/README.md</c>).</summary>
public sealed class PublicContractTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Contract");
    private static readonly Dictionary<string, PublicType> _orchard = ReadOrchard();
    private static readonly HashSet<string> _unlisted = ReadUnlisted();

    public static TheoryData<string> Areas => new(EngineAssemblies.ByArea.Keys);

    [Theory]
    [MemberData(nameof(Areas))]
    public void PublicSurface_OfAnEngineAssembly_IsContainedInOrchards(string area)
    {
        var own = PublicSurface.Parse(EngineAssemblies.ByArea[area].GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
        }));

        var differences = own.Values
            .Where(type => !_unlisted.Contains(type.Name))
            .SelectMany(SurfaceComparer.DifferencesFrom(_orchard))
            .ToArray();

        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void ExportedTypes_OfAnEngineAssembly_AreAllOrchards(string area)
    {
        var strangers = EngineAssemblies.ByArea[area].GetExportedTypes()
            .Select(type => type.FullName!)
            .Where(name => !_orchard.ContainsKey(name) && !_unlisted.Contains(name))
            .ToArray();

        Assert.True(strangers.Length == 0, string.Join('\n', strangers));
    }

    [Fact]
    public void UnlistedTypes_AreAllInUse()
    {
        var exported = EngineAssemblies.ByArea.Values.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.FullName!);

        Assert.Empty(_unlisted.Except(exported, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("public void Go(int count) { }", "public void Go(long count) { }")]
    [InlineData("public void Go(int count) { }", "public void Go(int number) { }")]
    [InlineData("public virtual void Go() { }", "public void Go() { }")]
    [InlineData("public int Size { get; set; }", "public int Size { get; }")]
    [InlineData("public const string Key = \"a\";", "public const string Key = \"b\";")]
    public void Compare_ChangedMember_IsReported(string listed, string changed)
    {
        var orchard = PublicSurface.Parse($"namespace A {{ public class B {{ {listed} }} }}");
        var own = PublicSurface.Parse($"namespace A {{ public class B {{ {changed} }} }}");

        Assert.Single(SurfaceComparer.DifferencesFrom(orchard)(own["A.B"]));
    }

    [Theory]
    [InlineData("public class B : C { }", "public class B : D { }")]
    [InlineData("public class B { }", "public sealed class B { }")]
    [InlineData("public class B { }", "public static class B { }")]
    [InlineData("public interface B { }", "public abstract class B { }")]
    public void Compare_ChangedType_IsReported(string listed, string changed)
    {
        var orchard = PublicSurface.Parse($"namespace A {{ {listed} }}");
        var own = PublicSurface.Parse($"namespace A {{ {changed} }}");

        Assert.NotEmpty(SurfaceComparer.DifferencesFrom(orchard)(own["A.B"]));
    }

    [Fact]
    public void Compare_LessThanOrchard_IsNotReported()
    {
        var orchard = PublicSurface.Parse("namespace A { public class B : C, D { public B(System.IServiceProvider x) { } public string Name { get; set; } public void Go(string? a) { } } }");
        var own = PublicSurface.Parse("namespace A { public class B : D { public B(E.ILogger<B> x) { } public void Go(string a) { } } }");

        Assert.Empty(SurfaceComparer.DifferencesFrom(orchard)(own["A.B"]));
    }

    private static Dictionary<string, PublicType> ReadOrchard() => PublicSurface.Parse(string.Join(
        '\n',
        Directory.GetFiles(Path.Combine(_folder, "orchard-api"), "*.txt").Select(file => File.ReadAllText(file).TrimStart('\uFEFF'))));

    private static HashSet<string> ReadUnlisted() => File.ReadLines(Path.Combine(_folder, "unlisted-types.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .ToHashSet(StringComparer.Ordinal);
}
