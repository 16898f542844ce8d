using System.Text.Json;
using System.Text.Json.Nodes;
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
            Arrange(part, model.Hierarchy, context);
        }

        return await EditAsync(part, context);
    }

    private void Arrange(MenuPart part, string hierarchy, UpdatePartEditorContext context)
    {
        try
        {
            var order = JsonNode.Parse(hierarchy) as JsonArray ?? [];
            MenuItems.Put(part.ContentItem, MenuItems.Arrange(MenuItems.Copy(part.ContentItem), order));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(MenuPartEditViewModel.Hierarchy)}", S["The order of the items could not be read."]);
        }
    }
}
