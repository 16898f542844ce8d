using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>The buttons under the editor.</summary>
internal sealed class UserButtonsDisplayDriver : DisplayDriver<User>
{
    public override IDisplayResult? Edit(User model, BuildEditorContext context)
        => Dynamic("UserSaveButtons_Edit").Location("Actions");
}
