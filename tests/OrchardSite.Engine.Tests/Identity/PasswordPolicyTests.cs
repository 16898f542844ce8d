using System.Text.Json.Nodes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Models;
using OrchardSite.Engine.Identity.Users.Passwords;

namespace OrchardSite.Engine.Tests.Identity;

public class PasswordPolicyTests
{
    [Fact]
    public async Task CreateUserAsync_PasswordBelowTheSitesRules_IsRefusedWithEachReason()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        tenant.Site.Properties[nameof(PasswordSettings)] = JObject.FromObject(new PasswordSettings { RequiredLength = 14 });

        var errors = await CreateAsync(tenant, "right-passwordless");
        Assert.Equal(2, errors.Count);
        Assert.Contains(errors, error => error.Contains("A-Z", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("0-9", StringComparison.Ordinal));
        Assert.Contains("14", Assert.Single(await CreateAsync(tenant, "Right-1234")), StringComparison.Ordinal);
        Assert.Empty(await CreateAsync(tenant, "Right-1234-long"));
    }

    [Fact]
    public async Task CreateUserAsync_KindOfCharacterThatTheSiteDoesNotAskFor_MayBeMissing()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        tenant.Site.Properties[nameof(PasswordSettings)] = JObject.FromObject(
            new PasswordSettings { RequireUppercase = false, RequireNonAlphanumeric = false });

        Assert.Empty(await CreateAsync(tenant, "right1234"));
    }

    [Fact]
    public async Task DescribeAsync_SitesRules_SaysWhatTheValidatorAsks()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        tenant.Site.Properties[nameof(PasswordSettings)] = JObject.FromObject(
            new PasswordSettings { RequiredLength = 14, RequireDigit = false });
        IReadOnlyList<string> rules = [];

        await tenant.UseAsync<PasswordRules>(async service => rules = await service.DescribeAsync());

        Assert.Contains("14", rules[0], StringComparison.Ordinal);
        Assert.DoesNotContain(rules, rule => rule.Contains("0-9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckAsync_AsManyWrongPasswordsAsTheSiteSays_LockTheAccount()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("editor");
        tenant.Site.Properties[nameof(PasswordSettings)] = JObject.FromObject(new PasswordSettings { MaxFailedAccessAttempts = 3, LockoutMinutes = 60 });

        for (var i = 0; i < 3; i++)
        {
            await tenant.UseAsync<PasswordChecker>(checker => checker.CheckAsync("editor", "Wrong-1234"));
        }

        User? user = null;
        await tenant.UseAsync<IUserService>(async users => user = await users.GetUserAsync("editor") as User);
        Assert.InRange(user!.LockoutEndUtc!.Value, DateTime.UtcNow.AddMinutes(55), DateTime.UtcNow.AddMinutes(61));
    }

    private static async Task<List<string>> CreateAsync(IdentityTenant tenant, string password)
    {
        var errors = new List<string>();
        var user = new User { UserName = "editor", Email = "editor@example.org" };
        await tenant.UseAsync<IUserService>(users => users.CreateUserAsync(user, password, (_, message) => errors.Add(message)));
        return errors;
    }
}
