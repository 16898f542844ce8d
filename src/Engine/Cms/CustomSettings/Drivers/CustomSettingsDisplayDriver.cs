using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.CustomSettings.Services;
using OrchardSite.Engine.Cms.CustomSettings.ViewModels;

namespace OrchardSite.Engine.Cms.CustomSettings.Drivers;

/// <summary>Edits a section of custom settings with the editors of its content type's parts and fields; the group is the type's name.</summary>
internal sealed class CustomSettingsDisplayDriver(
    CustomSettingsService customSettings,
    IContentItemDisplayManager contentItemDisplayManager) : DisplayDriver<ISite>
{
    public override async Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
    {
        var type = await customSettings.GetSettingsTypeAsync(context.GroupId);
        if (type is null || !await customSettings.CanUserEditAsync(type))
        {
            return null;
        }

        return Initialize<CustomSettingsEditViewModel>("CustomSettings", async model =>
        {
            var item = await customSettings.GetSettingsAsync(site, type);
            var isNew = !CustomSettingsService.Exists(site, type);
            model.DisplayName = type.DisplayName;
            model.Editor = await contentItemDisplayManager.BuildEditorAsync(item, context.Updater, isNew);
        }).Location("Content:3").OnGroup(type.Name);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        var type = await customSettings.GetSettingsTypeAsync(context.GroupId);
        if (type is null || !await customSettings.CanUserEditAsync(type))
        {
            return null;
        }

        var item = await customSettings.GetSettingsAsync(site, type);
        var editor = await contentItemDisplayManager.UpdateEditorAsync(item, context.Updater, !CustomSettingsService.Exists(site, type));
        if (context.Updater.ModelState.IsValid)
        {
            CustomSettingsService.Put(site, item);
        }

        return Initialize<CustomSettingsEditViewModel>("CustomSettings", model =>
        {
            model.DisplayName = type.DisplayName;
            model.Editor = editor;
        }).Location("Content:3").OnGroup(type.Name);
    }
}
