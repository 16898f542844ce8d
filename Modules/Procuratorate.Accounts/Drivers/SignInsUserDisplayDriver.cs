using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Procuratorate.Accounts.ViewModels;

namespace Procuratorate.Accounts.Drivers;

/// <summary>The way to an account's history in the list of accounts.</summary>
public sealed class SignInsUserDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization) : DisplayDriver<User>
{
    public override IDisplayResult Display(User user, BuildDisplayContext context)
        => Initialize<SignInsLinkViewModel>("UserSignInsActionsMenu", view => view.UserId = user.UserId)
            .Location("SummaryAdmin", "ActionsMenu:3")
            .RenderWhen(async () => httpContextAccessor.HttpContext?.User is { } actor && await authorization.AuthorizeAsync(actor, UsersPermissions.EditUsers, user));
}
