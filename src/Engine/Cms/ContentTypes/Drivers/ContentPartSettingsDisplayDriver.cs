using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;

namespace OrchardSite.Engine.Cms.ContentTypes.Drivers;

/// <summary>The names of a part, and whether types may have it, once or several times.</summary>
internal sealed class ContentPartSettingsDisplayDriver(IStringLocalizer<ContentPartSettingsDisplayDriver> S) : ContentPartDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentPartDefinition model, BuildEditorContext context)
    {
        var settings = model.GetSettings<ContentPartSettings>();
        return Editor(new ContentPartSettingsViewModel
        {
            DisplayName = settings.DisplayName,
            Description = string.IsNullOrEmpty(settings.Description) ? settings.Description : S[settings.Description],
            Attachable = settings.Attachable,
            Reusable = settings.Reusable,
        });
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartDefinition model, UpdatePartEditorContext context)
    {
        var posted = new ContentPartSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        context.Builder.MergeSettings<ContentPartSettings>(settings =>
        {
            settings.DisplayName = posted.DisplayName?.Trim();
            settings.Description = posted.Description?.Trim();
            settings.Attachable = posted.Attachable;
            settings.Reusable = posted.Reusable;
        });
        return Editor(posted);
    }

    private ShapeResult Editor(ContentPartSettingsViewModel model) => Copy("ContentPartSettings_Edit", model).Location("Content");
}
