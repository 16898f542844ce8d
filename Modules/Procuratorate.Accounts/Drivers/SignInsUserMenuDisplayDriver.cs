using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using Procuratorate.Accounts.ViewModels;

namespace Procuratorate.Accounts.Drivers;

/// <summary>The way to one's own history in the menu of the person signed in.</summary>
public sealed class SignInsUserMenuDisplayDriver : DisplayDriver<UserMenu>
{
    public override IDisplayResult Display(UserMenu model, BuildDisplayContext context)
        => Initialize<SignInsLinkViewModel>("UserMenuItems", _ => { })
            .Location("Detail", "Content:20")
            .Location("DetailAdmin", "Content:20")
            .Differentiator("SignIns");
}
