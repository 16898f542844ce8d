using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Tests.Identity;

public class AuthorizationTests
{
    private static readonly Permission _view = new("ViewContent", "View");
    private static readonly Permission _edit = new("EditContent", "Edit");

    [Fact]
    public async Task AuthorizeAsync_SystemRoles_CountForEveryoneAndForThoseSignedIn()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await GrantAsync(tenant, "Anonymous", _view.Name);
        await GrantAsync(tenant, "Authenticated", _edit.Name);
        var visitor = new ClaimsPrincipal(new ClaimsIdentity());

        Assert.True(await tenant.IsAllowedAsync(visitor, _view));
        Assert.False(await tenant.IsAllowedAsync(visitor, _edit));
        Assert.True(await tenant.IsAllowedAsync(IdentityTenant.Principal("u1"), _view));
        Assert.True(await tenant.IsAllowedAsync(IdentityTenant.Principal("u1"), _edit));
    }

    [Fact]
    public async Task AuthorizeAsync_RoleChanged_CountsForThoseSignedInAlready()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var editor = IdentityTenant.Principal("u1", "Editor");
        Assert.False(await tenant.IsAllowedAsync(editor, _edit));

        await GrantAsync(tenant, "Editor", _edit.Name);

        Assert.True(await tenant.IsAllowedAsync(editor, _edit));
    }

    [Fact]
    public async Task AuthorizeAsync_Administrator_MayDoAnything()
    {
        await using var tenant = await IdentityTenant.CreateAsync();

        Assert.True(await tenant.IsAllowedAsync(IdentityTenant.Principal("u1", "Administrator"), _edit));
        Assert.False(await tenant.IsAllowedAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "Administrator")])), _edit));
    }

    [Fact]
    public async Task AuthorizeAsync_EditOwnUser_OpensOnlyOnesOwnAccount()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await GrantAsync(tenant, "Editor", UsersPermissions.EditOwnUser.Name);
        var editor = IdentityTenant.Principal("u1", "Editor");

        Assert.True(await tenant.IsAllowedAsync(editor, UsersPermissions.EditUsers, new User { UserId = "u1", RoleNames = ["Editor"] }));
        Assert.False(await tenant.IsAllowedAsync(editor, UsersPermissions.EditUsers, new User { UserId = "u2", RoleNames = ["Editor"] }));
        Assert.False(await tenant.IsAllowedAsync(editor, UsersPermissions.DeleteUsers, new User { UserId = "u1", RoleNames = ["Editor"] }));
    }

    [Fact]
    public async Task AuthorizeAsync_PermissionOnOneRole_NeedsItForAllRolesOfTheAccount()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await GrantAsync(tenant, "Lead", "EditUsersInRole_Editor", "AssignRoleToUsers_Editor");
        var lead = IdentityTenant.Principal("u1", "Lead");

        Assert.True(await tenant.IsAllowedAsync(lead, UsersPermissions.EditUsers, new User { UserId = "u2", RoleNames = ["Editor"] }));
        Assert.False(await tenant.IsAllowedAsync(lead, UsersPermissions.EditUsers, new User { UserId = "u3", RoleNames = ["Editor", "Moderator"] }));
        Assert.True(await tenant.IsAllowedAsync(lead, UsersPermissions.AssignRoleToUsers, new Role { RoleName = "Editor" }));
        Assert.False(await tenant.IsAllowedAsync(lead, UsersPermissions.AssignRoleToUsers, new Role { RoleName = "Moderator" }));
    }

    [Fact]
    public async Task AuthorizeAsync_EditUsers_StopsAtAdministrators()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await GrantAsync(tenant, "Lead", UsersPermissions.ManageUsers.Name);
        var lead = IdentityTenant.Principal("u1", "Lead");
        var administrator = new User { UserId = "u2", RoleNames = ["Administrator"] };

        Assert.True(await tenant.IsAllowedAsync(lead, UsersPermissions.EditUsers));
        Assert.False(await tenant.IsAllowedAsync(lead, UsersPermissions.EditUsers, administrator));
        Assert.False(await tenant.IsAllowedAsync(lead, UsersPermissions.AssignRoleToUsers, new Role { RoleName = "Administrator" }));
        Assert.True(await tenant.IsAllowedAsync(lead, UsersPermissions.ListUsers, administrator));
        Assert.True(await tenant.IsAllowedAsync(IdentityTenant.Principal("u3", "Administrator"), UsersPermissions.EditUsers, administrator));
    }

    [Fact]
    public async Task AuthorizeAsync_EditUsers_GivesNoRoles()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await GrantAsync(tenant, "Lead", UsersPermissions.ManageUsers.Name);
        var lead = IdentityTenant.Principal("u1", "Lead");

        Assert.False(await tenant.IsAllowedAsync(lead, UsersPermissions.AssignRoleToUsers));
        Assert.False(await tenant.IsAllowedAsync(lead, UsersPermissions.AssignRoleToUsers, new Role { RoleName = "Editor" }));
    }

    private static Task GrantAsync(IdentityTenant tenant, string roleName, params string[] permissions)
        => tenant.UseAsync<RoleManager<IRole>>(async roles =>
        {
            if (await roles.FindByNameAsync(roleName) is not Role role)
            {
                await roles.CreateAsync(new Role { RoleName = roleName });
                role = (Role)(await roles.FindByNameAsync(roleName))!;
            }

            role.RoleClaims.AddRange(permissions.Select(RoleClaim.Create));
            await roles.UpdateAsync(role);
        });
}
