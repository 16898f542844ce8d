using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>The way to one's own second factor in the menu of the person signed in.</summary>
internal sealed class TwoFactorUserMenuDisplayDriver : DisplayDriver<UserMenu>
{
    public override IDisplayResult? Display(UserMenu model, BuildDisplayContext context)
        => Initialize<UserMenuViewModel>("UserMenuItems", _ => { })
            .Location("Detail", "Content:15")
            .Location("DetailAdmin", "Content:15")
            .Differentiator("TwoFactor");
}
