using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Recipes;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Identity;

/// <summary>Accounts of another site come into one that has some of the same names.</summary>
public sealed class UsersStepTests : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles"]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]
    [InlineData("""{ "UserId": "4other", "UserName": "Admin", "Email": "x@example.org", "PasswordHash": "theirs" }""", "'Admin'")]
    [InlineData("""{ "UserId": "4other", "UserName": "li", "Email": "ADMIN@example.org" }""", "'admin'")]
    public async Task Execute_NameOrAddressOfAnotherAccount_LeavesItOutAndTakesTheRest(string account, string named)
    {
        var before = await FindAsync("admin");

        var context = await RunAsync(account, """{ "UserId": "4wang", "UserName": "wang", "Email": "wang@example.org" }""");

        Assert.Empty(context.Errors);
        Assert.Contains(named, Assert.Single(context.Notices), StringComparison.Ordinal);
        var after = await FindAsync("admin");
        Assert.Equal((before!.UserId, before.PasswordHash, before.Email), (after!.UserId, after.PasswordHash, after.Email));
        Assert.Null(await FindAsync("li"));
        Assert.Equal("4wang", (await FindAsync("wang"))!.UserId);
    }

    [Fact]
    public async Task Execute_AccountOfTheSameId_IsBroughtUpToWhatIsSaid()
    {
        await RunAsync("""{ "UserId": "4wang", "UserName": "wang", "Email": "wang@example.org" }""");

        var context = await RunAsync("""{ "UserId": "4wang", "UserName": "wang", "Email": "new@example.org", "IsEnabled": false }""");

        Assert.Empty(context.Errors.Concat(context.Notices));
        var user = await FindAsync("wang");
        Assert.Equal(("new@example.org", false), (user!.Email, user.IsEnabled));
    }

    [Fact]
    public async Task Execute_AccountWithoutAnId_IsTheOneOfItsName()
    {
        await RunAsync("""{ "UserName": "wang", "Email": "wang@example.org" }""");
        var first = await FindAsync("wang");

        var context = await RunAsync("""{ "UserName": "wang", "Email": "new@example.org" }""");

        Assert.Empty(context.Errors.Concat(context.Notices));
        var user = await FindAsync("wang");
        Assert.Equal((first!.UserId, "new@example.org"), (user!.UserId, user.Email));
    }

    private async Task<RecipeExecutionContext> RunAsync(params string[] accounts)
    {
        var step = JObject.Parse($$"""{ "name": "Users", "Users": [ {{string.Join(',', accounts)}} ] }""")!;
        var context = new RecipeExecutionContext { Name = "Users", Step = step };
        await _tenant.UseAsync(services => services.GetServices<IRecipeStepHandler>().OfType<UsersStep>().Single().ExecuteAsync(context));
        return context;
    }

    private Task<User?> FindAsync(string name) => _tenant.AskAsync<UserManager<IUser>, User?>(async manager => await manager.FindByNameAsync(name) as User);
}
