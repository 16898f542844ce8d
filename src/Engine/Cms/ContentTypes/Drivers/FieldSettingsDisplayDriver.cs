using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.ContentTypes.Drivers;

/// <summary>Edits the settings of a kind of field: what all fields have, and the shape <c>{Settings}_Edit</c> for the rest.</summary>
/// <typeparam name="TField">The field.</typeparam>
/// <typeparam name="TSettings">Its settings.</typeparam>
internal abstract class FieldSettingsDisplayDriver<TField, TSettings> : ContentPartFieldDefinitionDisplayDriver<TField>
    where TField : ContentField
    where TSettings : FieldSettings, new()
{
    /// <summary>The template of what all fields have.</summary>
    protected virtual string CommonShape => "FieldSettings_Edit";

    public override IDisplayResult Edit(ContentPartFieldDefinition model, BuildEditorContext context) => Editor(model.GetSettings<TSettings>());

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        // What no form shows stays as it is.
        var posted = model.Settings[typeof(TSettings).Name]?.Deserialize<TSettings>(JOptions.Default) ?? new TSettings();
        Clear(posted);
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        Check(posted, context.Updater);
        context.Builder.WithSettings(posted);
        return Editor(posted);
    }

    /// <summary>Empties the lists, as a form sends nothing for one that is empty.</summary>
    protected virtual void Clear(TSettings settings)
    {
    }

    /// <summary>Says what is wrong with the settings.</summary>
    protected virtual void Check(TSettings settings, IUpdateModel updater)
    {
    }

    protected virtual IDisplayResult Own(TSettings settings) => Copy($"{typeof(TSettings).Name}_Edit", settings).Location("Content:2");

    private CombinedResult Editor(TSettings settings) => Combine(Copy(CommonShape, settings).Location("Content:1"), Own(settings));
}
