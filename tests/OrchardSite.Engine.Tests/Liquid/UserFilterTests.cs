using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Tests.Tenancy;
using YesSql;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>Accounts in templates, and values in the browser's console.</summary>
public sealed class UserFilterTests : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Contents"]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]
    [InlineData("{% assign u = 'ADMIN' | users_by_name %}{{ u.UserName }} {{ u.Email }} {{ u.RoleNames | join: ',' }}", "admin admin@example.org Administrator")]
    [InlineData("{% assign u = 'admin' | users_by_name %}{{ u.PasswordHash }}{{ u.SecurityStamp }}{{ u.Properties }}{{ u.UserTokens }}", "")]
    [InlineData("{% assign us = 'admin,nobody' | split: ',' | users_by_name %}{{ us | size }}", "1")]
    [InlineData("{% assign u = 'nobody' | users_by_name %}{{ u.UserName }}", "")]
    [InlineData("{% assign u = id | users_by_id %}{{ u.UserName }}", "admin")]
    [InlineData("{{ User | user_email }}", "admin@example.org")]
    [InlineData("{{ User | has_claim: 'color', 'red' }}", "false")]
    [InlineData("{{ 'x' | console_log }}", "")]
    public async Task Filters_OfAccounts_GiveWhatTemplatesMaySee(string template, string expected)
    {
        var id = await _tenant.AskAsync<ISession, string>(async session => (await session.Query<User>().FirstOrDefaultAsync())!.UserId);
        Assert.Equal(expected, await new LiquidPage(_tenant, template) { User = "admin", UserId = id }.RenderAsync(("id", id)));
    }

    [Fact]
    public async Task UserEmail_OfAVisitor_IsNothing() => Assert.Equal("", await new LiquidPage(_tenant, "{{ User | user_email }}").RenderAsync());
}
