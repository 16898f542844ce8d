using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>What the menu of the person signed in offers.</summary>
internal sealed class UserMenuDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization) : DisplayDriver<UserMenu>
{
    private ClaimsPrincipal? Actor => httpContextAccessor.HttpContext?.User;

    public override IDisplayResult? Display(UserMenu model, BuildDisplayContext context)
        => Combine(
            Item("Title", "Header:5"),
            Item("Profile", "Content:5").RenderWhen(MayEditOwnAsync),
            Item("ChangePassword", "Content:10"),
            Item("SignOut", "Content:100"));

    private async Task<bool> MayEditOwnAsync()
        => Actor is { } actor && await authorization.AuthorizeAsync(actor, UsersPermissions.EditOwnUser);

    private ShapeResult Item(string differentiator, string location)
        => Initialize<UserMenuViewModel>("UserMenuItems", view =>
            {
                view.UserName = Actor?.Identity?.Name;
                view.UserId = Actor?.FindFirstValue(ClaimTypes.NameIdentifier);
            })
            .Location("Detail", location)
            .Location("DetailAdmin", location)
            .Differentiator(differentiator);
}
