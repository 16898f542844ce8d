using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Administration;

namespace OrchardSite.Engine.Tests.Identity;

public class AdministratorGuardTests
{
    [Fact]
    public async Task LastAdministrator_CannotBeDeletedDisabledOrLoseTheRole()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var id = await tenant.AddUserAsync("admin", "Administrator");
        await tenant.AddUserAsync("editor", "Editor");

        await tenant.UseAsync<UserManager<IUser>>(async users => Assert.False((await users.DeleteAsync((await users.FindByIdAsync(id))!)).Succeeded));
        await tenant.UseAsync<IUserService>(async users => Assert.False(await users.DisableAsync((await users.GetUserByUniqueIdAsync(id))!)));
        await tenant.UseAsync<UserManager<IUser>>(async users => Assert.False((await users.RemoveFromRoleAsync((await users.FindByIdAsync(id))!, "Administrator")).Succeeded));

        await tenant.UseAsync<UserManager<IUser>>(async users =>
        {
            var admin = (User)(await users.FindByIdAsync(id))!;
            Assert.True(admin.IsEnabled);
            Assert.Equal(["Administrator"], admin.RoleNames);
        });
    }

    [Fact]
    public async Task OneOfTwoAdministrators_MayGo()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var first = await tenant.AddUserAsync("admin", "Administrator");
        var second = await tenant.AddUserAsync("deputy", "Administrator");

        await tenant.UseAsync<IUserService>(async users => Assert.True(await users.DisableAsync((await users.GetUserByUniqueIdAsync(first))!)));
        await tenant.UseAsync<UserManager<IUser>>(async users => Assert.False((await users.DeleteAsync((await users.FindByIdAsync(second))!)).Succeeded));
    }

    [Theory]
    [InlineData("a", new[] { "a" }, true)]
    [InlineData("a", new[] { "a", "b" }, false)]
    [InlineData("a", new[] { "b" }, false)]
    [InlineData("a", new string[0], false)]
    public void IsLast_Administrators_IsTrueForTheOnlyOne(string userId, string[] administrators, bool expected)
        => Assert.Equal(expected, AdministratorGuard.IsLast(userId, administrators));

    [Fact]
    public void UserRoleChange_RolesThatOneMayNotAssign_StayAsTheyAre()
        => Assert.Equal(
            ["Administrator", "Author"],
            UserRoleChange.Apply(["Administrator", "Editor"], assignable: ["Editor", "Author"], selected: ["Author", "Moderator"]));
}
