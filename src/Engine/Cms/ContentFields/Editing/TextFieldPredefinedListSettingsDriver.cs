using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The values that a text may take when its editor is a predefined list.</summary>
internal sealed class TextFieldPredefinedListSettingsDriver(IStringLocalizer<TextFieldPredefinedListSettingsDriver> S)
    : ContentPartFieldDefinitionDisplayDriver<TextField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition model, BuildEditorContext context)
    {
        var settings = model.GetSettings<TextFieldPredefinedListEditorSettings>();
        return Editor(new PredefinedListSettingsViewModel
        {
            Options = PredefinedListLines.Write(settings.Options),
            Editor = settings.Editor,
            DefaultValue = settings.DefaultValue,
        });
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var posted = new PredefinedListSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        var options = PredefinedListLines.Read(posted.Options);
        var state = context.Updater.ModelState;
        foreach (var problem in OfferedValues.Problems([.. options.Select(option => option.Value)], S))
        {
            state.AddModelError(Prefix, nameof(posted.Options), problem);
        }

        var standard = posted.DefaultValue?.Trim();
        if (!string.IsNullOrEmpty(standard) && options.Length > 0 && !Array.Exists(options, option => option.Value == standard))
        {
            state.AddModelError(Prefix, nameof(posted.DefaultValue), S["The default value '{0}' is not in the list.", standard]);
        }

        context.Builder.WithSettings(new TextFieldPredefinedListEditorSettings { Options = options, Editor = posted.Editor, DefaultValue = standard });
        return Editor(posted);
    }

    private ShapeResult Editor(PredefinedListSettingsViewModel model) => Copy("TextFieldPredefinedListEditorSettings_Edit", model).Location("Content:3");
}
