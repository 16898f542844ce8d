using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Settings;
using OrchardSite.Engine.Tests.Facts;

namespace OrchardSite.Engine.Tests.Cms.Site;

/// <summary>Who may edit one of the forms on a page of the settings may open that page, and no other.</summary>
[Collection(EveryFeatureCollection.Name)]
public sealed class SettingsGroupTests(EveryFeatureTenant tenant)
{
    [Theory]
    [InlineData("ManageEmailSettings", "email", true)]
    [InlineData("ManageEmailSettings", "general", false)]
    [InlineData("ManageGeneralSettings", "general", true)]
    [InlineData("ManageGeneralSettings", "debugging", false)]
    [InlineData("ManageDebuggingSettings", "debugging", true)]
    [InlineData("ManageSettings", "general", true)]
    [InlineData("ManageSettings", "email", true)]
    [InlineData("ViewContent", "general", false)]
    public async Task Page_OfAGroup_OpensToThoseWhoMayEditAFormOnIt(string permission, string group, bool opens)
    {
        var roleName = $"With{permission}";
        await tenant.AskAsync<RoleManager<IRole>, IdentityResult>(async roles => await roles.FindByNameAsync(roleName) is null
            ? await roles.CreateAsync(new Role { RoleName = roleName, RoleClaims = [RoleClaim.Create(permission)] })
            : IdentityResult.Success);
        var holder = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, "someone"), new Claim(ClaimTypes.Role, roleName)], IdentityConstants.ApplicationScheme));

        Assert.Equal(opens, await tenant.AskAsync<IAuthorizationService, bool>(authorization =>
            authorization.AuthorizeAsync(holder, SettingsPermissions.ManageGroupSettings, (object)group)));
    }
}
