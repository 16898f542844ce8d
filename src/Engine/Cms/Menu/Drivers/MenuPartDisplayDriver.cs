using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardSite.Engine.Cms.Menu.Services;
using OrchardSite.Engine.Cms.Menu.ViewModels;

namespace OrchardSite.Engine.Cms.Menu.Drivers;

/// <summary>Edits a menu: its items, added, changed and put in order.</summary>
internal sealed class MenuPartDisplayDriver(
    IContentDefinitionManager contentDefinitionManager,
    IStringLocalizer<MenuPartDisplayDriver> S) : ContentPartDisplayDriver<MenuPart>
{
    public override IDisplayResult? Edit(MenuPart part, BuildPartEditorContext context) =>
        Initialize<MenuPartEditViewModel>("MenuPart_Edit", async model =>
        {
            model.MenuPart = part;
            model.IsNew = context.IsNew;
            model.MenuItemContentTypes = [.. (await contentDefinitionManager.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("MenuItem"))];
        });

    public override async Task<IDisplayResult?> UpdateAsync(MenuPart part, UpdatePartEditorContext context)
    {
        var model = new MenuPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Hierarchy!);
        if (!string.IsNullOrWhiteSpace(model.Hierarchy))
        {
            if (MenuItems.Tree.Arrange(MenuItems.Copy(part.ContentItem), model.Hierarchy) is { } items)
            {
                MenuItems.Put(part.ContentItem, items);
            }
            else
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Hierarchy)}", S["The order of the items could not be read."]);
            }
        }

        return await EditAsync(part, context);
    }
}
