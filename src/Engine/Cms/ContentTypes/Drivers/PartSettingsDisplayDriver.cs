using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.ContentTypes.Drivers;

/// <summary>Edits the settings that a type has for one of its parts, with the shape <c>{Settings}_Edit</c>.</summary>
/// <typeparam name="TPart">The part.</typeparam>
/// <typeparam name="TSettings">Its settings.</typeparam>
internal abstract class PartSettingsDisplayDriver<TPart, TSettings> : ContentTypePartDefinitionDisplayDriver<TPart>
    where TPart : ContentPart
    where TSettings : class, new()
{
    public override IDisplayResult Edit(ContentTypePartDefinition model, BuildEditorContext context) => Editor(model.GetSettings<TSettings>());

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypePartDefinition model, UpdateTypePartEditorContext context)
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

    private ShapeResult Editor(TSettings settings) => Copy($"{typeof(TSettings).Name}_Edit", settings).Location("Content");
}
