using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Tests.Facts;

/// <summary>What may be granted is what Orchard lets be granted, with the same implications and the same roles to begin with.</summary>
[Collection(EveryFeatureCollection.Name)]
public sealed class PermissionFactsTests(EveryFeatureTenant tenant)
{
    private const string NotRecorded = "?";

    [Fact]
    public async Task Permissions_OfTheFeaturesThatAreThere_AreOrchards()
    {
        var facts = await FactsAsync();
        var permissions = await PermissionsAsync();
        OrchardFacts.AssertOnlyLeftOut("permissions.tsv", facts.Select(fact => fact[1]).Where(name => !permissions.ContainsKey(name)));
    }

    [Fact]
    public async Task Permissions_AreImplied_AsInOrchard()
    {
        var permissions = await PermissionsAsync();
        var leftOut = OrchardFacts.OfLeftOut("permissions.tsv");
        foreach (var fact in (await FactsAsync()).Where(fact => fact[2] != NotRecorded && permissions.ContainsKey(fact[1])))
        {
            var impliedBy = permissions[fact[1]].ImpliedBy.Select(permission => permission.Name).Order(StringComparer.Ordinal);
            Assert.Equal($"{fact[1]} < {string.Join(' ', OrchardFacts.Names(fact[2]).Where(name => !leftOut.ContainsKey(name)).Order(StringComparer.Ordinal))}", $"{fact[1]} < {string.Join(' ', impliedBy)}");
        }
    }

    [Fact]
    public async Task Roles_HaveToBeginWith_WhatTheyHaveInOrchard()
    {
        var stereotypes = await tenant.AskAsync<IEnumerable<IPermissionProvider>, ILookup<string, string>>(providers => Task.FromResult(providers
            .SelectMany(provider => provider.GetDefaultStereotypes())
            .SelectMany(stereotype => (stereotype.Permissions ?? []).Select(permission => (permission.Name, Role: stereotype.Name)))
            .Distinct()
            .ToLookup(grant => grant.Name, grant => grant.Role, StringComparer.OrdinalIgnoreCase)));
        var permissions = await PermissionsAsync();

        var different = (await FactsAsync())
            .Where(fact => fact[3] != NotRecorded && permissions.ContainsKey(fact[1]))
            .Where(fact => !stereotypes[fact[1]].Order(StringComparer.Ordinal).SequenceEqual(OrchardFacts.Names(fact[3]).Order(StringComparer.Ordinal)))
            .Select(fact => fact[1]);

        OrchardFacts.AssertOnlyLeftOut("stereotypes.tsv", different);
    }

    private async Task<string[][]> FactsAsync()
    {
        var modules = await tenant.ModuleIdsAsync();
        return [.. OrchardFacts.Table("permissions.tsv", 4).Where(row => modules.Contains(ModuleOf(row[0])))];
    }

    private async Task<Dictionary<string, Permission>> PermissionsAsync() => await tenant.AskAsync<IPermissionService, Dictionary<string, Permission>>(async service =>
        (await service.GetPermissionsAsync()).ToDictionary(permission => permission.Name, StringComparer.Ordinal));

    private static string ModuleOf(string declaredIn) => declaredIn
        .Replace(".Abstractions", string.Empty, StringComparison.Ordinal)
        .Replace(".Core", string.Empty, StringComparison.Ordinal);
}
