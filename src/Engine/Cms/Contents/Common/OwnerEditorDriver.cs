using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents.Common;

/// <summary>Whose item it is, by the name of the account; for those who may give items away.</summary>
internal sealed class OwnerEditorDriver(ContentAccess access, UserManager<IUser> users, IStringLocalizer<OwnerEditorDriver> S) : ContentPartDisplayDriver<CommonPart>
{
    public override async Task<IDisplayResult?> EditAsync(CommonPart part, BuildPartEditorContext context) =>
        await IsAskedAsync(part, context)
            ? Initialize<OwnerEditorViewModel>("CommonPart_Edit__Owner", async model =>
                model.OwnerName = string.IsNullOrEmpty(part.ContentItem.Owner) ? null : (await users.FindByIdAsync(part.ContentItem.Owner))?.UserName)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (await IsAskedAsync(part, context))
        {
            var form = new OwnerEditorViewModel();
            await context.Updater.TryUpdateModelAsync(form, Prefix);
            await GiveAsync(part, form.OwnerName?.Trim() ?? string.Empty, context);
        }

        return await EditAsync(part, context);
    }

    private async Task GiveAsync(CommonPart part, string name, UpdatePartEditorContext context)
    {
        if (name.Length > 0 && await users.FindByNameAsync(name) is { } owner)
        {
            part.ContentItem.Owner = await users.GetUserIdAsync(owner);
            return;
        }

        context.Updater.ModelState.AddModelError(
            Prefix, nameof(OwnerEditorViewModel.OwnerName), name.Length == 0 ? S["An item needs an owner. Type the name of an account."] : S["There is no account '{0}'.", name]);
    }

    private async Task<bool> IsAskedAsync(CommonPart part, BuildPartEditorContext context) =>
        context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayOwnerEditor && await access.MayAsync(CommonPermissions.EditContentOwner, part.ContentItem);
}
