using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Identity.Roles.Recipes;
using OrchardSite.Engine.Identity.Roles.Services;

namespace OrchardSite.Engine.Tests.Identity;

public class RolesTests
{
    [Fact]
    public async Task Activation_NewTenant_HasTheSystemRolesAsOrchardStoresThem()
    {
        await using var tenant = await IdentityTenant.CreateAsync();

        var row = Assert.Single(await tenant.QueryAsync("SELECT Content FROM Document WHERE Type = 'OrchardCore.Roles.Models.RolesDocument, OrchardCore.Roles'"));
        var json = JsonNode.Parse(row)!.AsObject();

        Assert.Equal(["Roles", "MissingFeaturesByRole", "Identifier"], json.Select(property => property.Key));
        Assert.Equal(["ADMINISTRATOR", "ANONYMOUS", "AUTHENTICATED"], json["Roles"]!.AsArray().Select(role => (string)role!["NormalizedRoleName"]!).Order());
        Assert.Equal(
            ["RoleName", "RoleDescription", "NormalizedRoleName", "RoleClaims"],
            json["Roles"]![0]!.AsObject().Select(property => property.Key));
        Assert.Equal(3, json["MissingFeaturesByRole"]!.AsObject().Count);
    }

    [Fact]
    public async Task RoleCreated_DefaultPermissions_AreGivenToTheRoleThatTheyAreFor()
    {
        await using var tenant = await IdentityTenant.CreateAsync(services => services.AddPermissionProvider<DeskPermissions>());
        await tenant.UseAsync<RoleManager<IRole>>(roles => roles.CreateAsync(new Role { RoleName = "Editor" }));

        Assert.Equal("RunDesk", Assert.Single(await PermissionsAsync(tenant, "Editor"), one => one != "ManageOwnUserInformation"));
        Assert.Empty(await PermissionsAsync(tenant, "Administrator"));
    }

    [Fact]
    public async Task FeatureInstalled_PermissionTakenAwayLater_IsNotGivenAgainOnEnabling()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.UseAsync<RoleManager<IRole>>(roles => roles.CreateAsync(new Role { RoleName = "Editor" }));
        await RunStepAsync(tenant, """{ "name": "Roles", "Roles": [ { "Name": "Editor", "PermissionBehavior": "Replace", "Permissions": [] } ] }""");

        await tenant.UseAsync(services => services.GetRequiredService<RoleUpdater>()
            .EnabledAsync(services.GetRequiredService<ITypeFeatureProvider>().GetFeatureForDependency(typeof(DeskPermissions))));

        Assert.Empty(await PermissionsAsync(tenant, "Editor"));
    }

    [Theory]
    [InlineData("Replace", new[] { "C" })]
    [InlineData("Add", new[] { "A", "B", "C" })]
    [InlineData("Remove", new[] { "A", "B" })]
    public async Task RolesStep_PermissionBehavior_ChangesTheRole(string behavior, string[] expected)
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await RunStepAsync(tenant, """{ "name": "Roles", "Roles": [ { "Name": "Desk", "Description": "Desk", "Permissions": [ "A", "B" ] } ] }""");

        await RunStepAsync(tenant, $$"""{ "name": "Roles", "Roles": [ { "Name": "Desk", "PermissionBehavior": "{{behavior}}", "Permissions": [ "C" ] } ] }""");

        Assert.Equal(expected, (await PermissionsAsync(tenant, "Desk")).Order());
    }

    [Fact]
    public async Task RolesStep_RoleWithoutName_IsAnError()
    {
        await using var tenant = await IdentityTenant.CreateAsync();

        Assert.Single(await RunStepAsync(tenant, """{ "name": "Roles", "Roles": [ { "Permissions": [ "A" ] } ] }"""));
    }

    [Fact]
    public async Task DeleteAsync_SystemRole_IsRefused()
    {
        await using var tenant = await IdentityTenant.CreateAsync();

        await tenant.UseAsync<RoleManager<IRole>>(async roles =>
            Assert.False((await roles.DeleteAsync((await roles.FindByNameAsync("Anonymous"))!)).Succeeded));
    }

    [Fact]
    public async Task DeleteAsync_Role_IsTakenFromItsAccounts()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await RunStepAsync(tenant, """{ "name": "Roles", "Roles": [ { "Name": "Desk" } ] }""");
        await tenant.AddUserAsync("editor", "Desk");

        await tenant.UseAsync<RoleManager<IRole>>(async roles =>
            Assert.True((await roles.DeleteAsync((await roles.FindByNameAsync("Desk"))!)).Succeeded));

        Assert.Equal(["[]"], await tenant.QueryAsync("SELECT json_extract(Content, '$.RoleNames') FROM Document WHERE Type LIKE '%Models.User,%'"));
    }

    private static async Task<List<string>> PermissionsAsync(IdentityTenant tenant, string roleName)
    {
        var permissions = new List<string>();
        await tenant.UseAsync<RoleManager<IRole>>(async roles =>
            permissions.AddRange((await roles.GetClaimsAsync((await roles.FindByNameAsync(roleName))!)).Select(claim => claim.Value)));
        return permissions;
    }

    private static async Task<IList<string>> RunStepAsync(IdentityTenant tenant, string step)
    {
        var context = new RecipeExecutionContext { Name = "Roles", Step = JsonNode.Parse(step)!.AsObject() };
        await tenant.UseAsync(services => services.GetServices<IRecipeStepHandler>().OfType<RolesStep>().Single().ExecuteAsync(context));
        return context.Errors;
    }

    private sealed class DeskPermissions : IPermissionProvider
    {
        private static readonly Permission[] _all = [new Permission("RunDesk", "Run the desk")];

        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [
            new PermissionStereotype { Name = "Administrator", Permissions = _all },
            new PermissionStereotype { Name = "Editor", Permissions = _all },
        ];
    }
}
