using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Tests.Identity;

public class UserStoreTests
{
    [Fact]
    public async Task CreateAsync_User_IsStoredAsOrchardStoresIt()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("admin", "Administrator");

        var row = Assert.Single(await tenant.QueryAsync("SELECT Content FROM Document WHERE Type = 'OrchardCore.Users.Models.User, OrchardCore.Users.Core'"));
        var json = JsonNode.Parse(row)!.AsObject();

        Assert.Equal(
            ["Id", "UserId", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "PasswordHash", "SecurityStamp", "EmailConfirmed",
                "PhoneNumberConfirmed", "IsEnabled", "TwoFactorEnabled", "IsLockoutEnabled", "AccessFailedCount", "RoleNames", "UserClaims", "LoginInfos", "UserTokens", "Properties"],
            json.Select(property => property.Key));
        Assert.Equal("ADMIN@EXAMPLE.ORG", (string?)json["NormalizedEmail"]);
        Assert.True((bool)json["IsLockoutEnabled"]!);
    }

    [Fact]
    public async Task CreateAsync_User_IsFoundByNameEmailIdAndRole()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var id = await tenant.AddUserAsync("editor", "Editor");

        await tenant.UseAsync<UserManager<IUser>>(async users =>
        {
            Assert.NotNull(await users.FindByNameAsync("EDITOR"));
            Assert.NotNull(await users.FindByEmailAsync("Editor@Example.Org"));
            Assert.NotNull(await users.FindByIdAsync(id));
            Assert.Single(await users.GetUsersInRoleAsync("Editor"));
            Assert.Empty(await users.GetUsersInRoleAsync("Author"));
        });
    }

    [Fact]
    public async Task UpdateAsync_RolesClaimsLoginsTokens_ComeBackInTheNextScope()
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var id = await tenant.AddUserAsync("editor", "Editor");

        await tenant.UseAsync<UserManager<IUser>>(async users =>
        {
            var user = (await users.FindByIdAsync(id))!;
            await users.AddToRoleAsync(user, "Administrator");
            await users.AddClaimAsync(user, new Claim("desk", "news"));
            await users.AddLoginAsync(user, new UserLoginInfo("card", "42", "Card"));
            await users.SetAuthenticationTokenAsync(user, "card", "pin", "1234");
        });

        await tenant.UseAsync<UserManager<IUser>>(async users =>
        {
            var user = (User)(await users.FindByLoginAsync("card", "42"))!;
            Assert.Equal(["Editor", "Administrator"], user.RoleNames);
            Assert.Equal("Card", Assert.Single(user.LoginInfos).ProviderDisplayName);
            Assert.Single(await users.GetUsersForClaimAsync(new Claim("desk", "news")));
            Assert.NotEqual("1234", Assert.Single(user.UserTokens).Value);
            Assert.Equal("1234", await users.GetAuthenticationTokenAsync(user, "card", "pin"));
        });
    }

    [Theory]
    [InlineData("short-1A", "", true)]
    [InlineData("Sh-1", "Password", false)]
    [InlineData("lower-1234", "Password", false)]
    [InlineData("UPPER-1234", "Password", false)]
    [InlineData("NoDigits--", "Password", false)]
    [InlineData("NoSymbol1234", "Password", false)]
    public async Task CreateUserAsync_Password_IsHeldToTheRules(string password, string field, bool expected)
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        var fields = new List<string>();
        IUser? created = null;

        await tenant.UseAsync<IUserService>(async users =>
            created = await users.CreateUserAsync(new User { UserName = "editor", Email = "editor@example.org" }, password, (key, _) => fields.Add(key)));

        Assert.Equal(expected, created is not null);
        Assert.All(fields, one => Assert.Equal(field, one));
    }

    [Theory]
    [InlineData("EDITOR", "other@example.org", "UserName")]
    [InlineData("with space", "other@example.org", "UserName")]
    [InlineData("other", "Editor@example.org", "Email")]
    [InlineData("other", "no address", "Email")]
    public async Task CreateUserAsync_NameOrAddressThatCannotBe_NamesTheField(string userName, string email, string field)
    {
        await using var tenant = await IdentityTenant.CreateAsync();
        await tenant.AddUserAsync("editor");
        var fields = new List<string>();

        await tenant.UseAsync<IUserService>(users =>
            users.CreateUserAsync(new User { UserName = userName, Email = email }, IdentityTenant.Password, (key, _) => fields.Add(key)));

        Assert.Equal([field], fields);
    }
}
