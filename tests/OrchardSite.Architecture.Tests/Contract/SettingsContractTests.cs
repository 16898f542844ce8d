using PublicApiGenerator;

namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>A settings type of a stock feature that is there has all of Orchard's properties, or it is said why not: sites and recipes are written in them.</summary>
public sealed class SettingsContractTests
{
    [Fact]
    public void Settings_OfTheModulesThatAreThere_AreOrchards()
    {
        var own = EngineAssemblies.ByArea.Values
            .SelectMany(assembly => PublicSurface.Parse(assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })).Values)
            .Where(IsSettings)
            .ToDictionary(type => type.Name, StringComparer.Ordinal);

        LeftOut.AssertIsAll("left-out-settings.txt", Listings.Read("left-out-settings.txt"), Listings.OfModulesThatAreThere()
            .SelectMany(listing => PublicSurface.Parse(listing).Values)
            .Where(type => IsSettings(type) && Properties(type).Any())
            .SelectMany(type => own.TryGetValue(type.Name, out var there) ? MissingOf(type, there) : [type.Name]));
    }

    private static bool IsSettings(PublicType type) => type.Name.EndsWith("Settings", StringComparison.Ordinal);

    private static IEnumerable<string> MissingOf(PublicType listed, PublicType own) =>
        Properties(listed).Except(Properties(own), StringComparer.Ordinal).Select(name => $"{listed.Name}.{name}");

    private static IEnumerable<string> Properties(PublicType type) => type.Members
        .Where(member => member.Contains("{ get", StringComparison.Ordinal))
        .Select(member => member[..member.IndexOf(" {", StringComparison.Ordinal)].Split(' ')[^1]);
}
