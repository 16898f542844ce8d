using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Passwords;

namespace OrchardSite.Engine.Tests.Identity;

public class PasswordCheckTests
{
    [Fact]
    public async Task CheckAsync_FiveWrongPasswords_LockTheAccountEvenForTheRightOne()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("editor");

        for (var i = 0; i < 5; i++)
        {
            Assert.NotEqual(PasswordCheckOutcome.Succeeded, await CheckAsync(tenant, "editor", "Wrong-1234"));
        }

        Assert.Equal(PasswordCheckOutcome.LockedOut, await CheckAsync(tenant, "editor", IdentityTenant.Password));
    }

    [Fact]
    public async Task CheckAsync_WrongPasswordsAtOnce_AreAllCounted()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("editor");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CheckAsync(tenant, "editor", "Wrong-1234"))));

        Assert.DoesNotContain(PasswordCheckOutcome.Succeeded, outcomes);
        Assert.Equal(PasswordCheckOutcome.LockedOut, await CheckAsync(tenant, "editor", IdentityTenant.Password));
    }

    [Fact]
    public async Task CheckAsync_RightPassword_ForgetsTheWrongOnes()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("editor");
        await CheckAsync(tenant, "editor", "Wrong-1234");

        Assert.Equal(PasswordCheckOutcome.Succeeded, await CheckAsync(tenant, "editor@example.org", IdentityTenant.Password));
        Assert.Equal(["0"], await tenant.QueryAsync("SELECT AccessFailedCount FROM UserIndex"));
    }

    [Fact]
    public async Task CheckAsync_DisabledAccount_IsToldOnlyToWhoHasThePassword()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var id = await tenant.AddUserAsync("editor");
        await tenant.UseAsync<IUserService>(async users => Assert.True(await users.DisableAsync((await users.GetUserByUniqueIdAsync(id))!)));

        Assert.Equal(PasswordCheckOutcome.Refused, await CheckAsync(tenant, "editor", "Wrong-1234"));
        Assert.Equal(PasswordCheckOutcome.Disabled, await CheckAsync(tenant, "editor", IdentityTenant.Password));
    }

    [Fact]
    public async Task AuthenticateAsync_UnknownUserAndWrongPassword_SayTheSame()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("editor");
        var messages = new List<string>();

        await tenant.UseAsync<IUserService>(users => users.AuthenticateAsync("editor", "Wrong-1234", (_, message) => messages.Add(message)));
        await tenant.UseAsync<IUserService>(users => users.AuthenticateAsync("nobody", "Wrong-1234", (_, message) => messages.Add(message)));

        Assert.Equal(2, messages.Count);
        Assert.Equal(messages[0], messages[1]);
    }

    private static async Task<PasswordCheckOutcome> CheckAsync(IdentityTenant tenant, string userName, string password)
    {
        var outcome = PasswordCheckOutcome.Refused;
        await tenant.UseAsync<PasswordChecker>(async checker => outcome = (await checker.CheckAsync(userName, password)).Outcome);
        return outcome;
    }
}
