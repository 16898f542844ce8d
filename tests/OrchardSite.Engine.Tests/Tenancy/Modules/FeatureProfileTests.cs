using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardSite.Engine.Tenancy.Shells.Profiles;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

/// <summary>A tenant enables what its feature profiles allow and nothing else.</summary>
public class FeatureProfileTests
{
    private const string Profiles = """
        {
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Settings", "OrchardCore.Roles", "OrchardCore.Users", "OrchardCore.Tenants", "OrchardCore.Tenants.FeatureProfiles" ] },
            { "name": "FeatureProfiles", "FeatureProfiles": { "small": { "Name": "Small sites", "FeatureRules": [
              { "Rule": "Exclude", "Expression": "OrchardCore.M*" }, { "Rule": "Include", "Expression": "OrchardCore.Menu" } ] } } }
          ]
        }
        """;

    [Theory]
    [InlineData("OrchardCore.Media", false)]
    [InlineData("OrchardCore.Menu", true)]
    [InlineData("OrchardCore.Title", true)]
    public async Task Tenant_HeldToAProfile_EnablesWhatItAllows(string feature, bool allowed)
    {
        await using var host = new TestHost();
        Assert.Empty((await host.SetUpAsync(ShellSettings.DefaultShellName, Profiles)).Errors);
        await host.CreateAsync("Held", "held", settings => settings["FeatureProfile"] = "small");
        await host.SetUpWithAsync("Held", "OrchardCore.Settings");

        await host.UseAsync("Held", async services =>
        {
            var available = await services.GetRequiredService<IShellFeaturesManager>().GetAvailableFeaturesAsync();
            Assert.Equal(allowed, available.Any(one => one.Id == feature));
        });
        await host.UseAsync(ShellSettings.DefaultShellName, async services =>
            Assert.Contains(await services.GetRequiredService<IShellFeaturesManager>().GetAvailableFeaturesAsync(), one => one.Id == feature));
    }

    [Fact]
    public async Task Recipe_WithAFeatureThatTheProfileForbids_LeavesTheTenantUninitialized()
    {
        await using var host = new TestHost();
        Assert.Empty((await host.SetUpAsync(ShellSettings.DefaultShellName, Profiles)).Errors);
        await host.CreateAsync("Held", "held", settings => settings["FeatureProfile"] = "small");

        var context = await host.SetUpAsync("Held", """{ "steps": [ { "name": "feature", "enable": [ "OrchardCore.Media" ] } ] }""");

        Assert.Contains("'OrchardCore.Media'", context.Errors["Recipe"], StringComparison.Ordinal);
        Assert.True(host.Shells.GetSettings("Held").IsUninitialized());
    }

    [Fact]
    public async Task Recipe_WithARuleThatThereIsNot_NamesIt()
    {
        await using var host = new TestHost();

        var context = await host.SetUpAsync(ShellSettings.DefaultShellName, Profiles.Replace("\"Exclude\"", "\"Forbid\"", StringComparison.Ordinal));

        Assert.Contains("'Forbid'", context.Errors["Recipe"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OrchardCore.*", "OrchardCore.Media", true)]
    [InlineData("*.Media", "OrchardCore.Media", true)]
    [InlineData("OrchardCore.Media", "OrchardCore.Media.Cache", false)]
    public void IsAllowed_Wildcards_MatchAnyText(string expression, string feature, bool matches)
    {
        var options = new FeatureProfilesRuleOptions();
        new FeatureProfileRules().Configure(options);
        var profile = new FeatureProfile { FeatureRules = [new FeatureRule { Rule = "exclude", Expression = expression }] };

        Assert.Equal(!matches, FeatureProfileRules.IsAllowed(profile, feature, options));
    }
}
