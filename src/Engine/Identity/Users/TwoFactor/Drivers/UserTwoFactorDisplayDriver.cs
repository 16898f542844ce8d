using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels.Lists;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>In the list of accounts: whether one has a second factor, and the button that takes it away.</summary>
internal sealed class UserTwoFactorDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization) : DisplayDriver<User>
{
    public override IDisplayResult? Display(User user, BuildDisplayContext context)
        => user.TwoFactorEnabled
            ? Initialize<SummaryAdminUserViewModel>("UserTwoFactorActionsMenu", view => view.User = user)
                .Location("SummaryAdmin", "ActionsMenu:2")
                .RenderWhen(() => MayDisableAsync(user))
            : null;

    private async Task<bool> MayDisableAsync(User user)
        => httpContextAccessor.HttpContext?.User is { } actor
            && await authorization.AuthorizeAsync(actor, UsersPermissions.DisableTwoFactorAuthenticationForUsers, user)
            && await authorization.AuthorizeAsync(actor, UsersPermissions.EditUsers, user);
}
