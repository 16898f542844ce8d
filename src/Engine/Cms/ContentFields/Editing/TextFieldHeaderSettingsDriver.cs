using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The level of the heading as which a text is shown when its display is a heading.</summary>
internal sealed class TextFieldHeaderSettingsDriver : ContentPartFieldDefinitionDisplayDriver<TextField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition model, BuildEditorContext context) => Editor(model.GetSettings<TextFieldHeaderDisplaySettings>());

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var settings = new TextFieldHeaderDisplaySettings();
        await context.Updater.TryUpdateModelAsync(settings, Prefix);
        context.Builder.WithSettings(settings);
        return Editor(settings);
    }

    private ShapeResult Editor(TextFieldHeaderDisplaySettings settings) => Copy("TextFieldHeaderDisplaySettings_Edit", settings).Location("Content:4");
}
