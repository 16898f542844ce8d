using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>What the menu of the person signed in offers.</summary>
internal sealed class UserMenuDisplayDriver(IHttpContextAccessor httpContextAccessor) : DisplayDriver<UserMenu>
{
    public override IDisplayResult? Display(UserMenu model, BuildDisplayContext context)
        => Combine(Item("Title", "Header:5"), Item("ChangePassword", "Content:10"), Item("SignOut", "Content:100"));

    private ShapeResult Item(string differentiator, string location)
        => Initialize<UserMenuViewModel>("UserMenuItems", view => view.UserName = httpContextAccessor.HttpContext?.User.Identity?.Name)
            .Location("Detail", location)
            .Location("DetailAdmin", location)
            .Differentiator(differentiator);
}
