using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The texts that may be chosen in a field of several.</summary>
internal sealed class MultiTextFieldSettingsDriver(IStringLocalizer<MultiTextFieldSettingsDriver> S) : ContentPartFieldDefinitionDisplayDriver<MultiTextField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition model, BuildEditorContext context)
    {
        var settings = model.GetSettings<MultiTextFieldSettings>();
        return Editor(settings, MultiTextLines.Write(settings.Options));
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var settings = new MultiTextFieldSettings();
        var lines = new MultiTextSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(settings, Prefix, posted => posted.Hint!, posted => posted.Required);
        await context.Updater.TryUpdateModelAsync(lines, Prefix);
        settings.Options = MultiTextLines.Read(lines.Options);
        foreach (var problem in OfferedValues.Problems([.. settings.Options.Select(option => option.Value)], S))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(lines.Options), problem);
        }

        context.Builder.WithSettings(settings);
        return Editor(settings, lines.Options);
    }

    private CombinedResult Editor(MultiTextFieldSettings settings, string? lines) => Combine(
        Copy("FieldSettings_Edit", settings).Location("Content:1"),
        Copy("MultiTextFieldSettings_Edit", new MultiTextSettingsViewModel { Options = lines }).Location("Content:2"));
}
