using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;

namespace OrchardSite.Engine.Cms.ContentTypes.Drivers;

/// <summary>What may be done with items of a type. Features hide what makes no sense for a stereotype of theirs.</summary>
internal sealed class ContentTypeSettingsDisplayDriver(
    IStereotypeService stereotypes,
    IOptions<ContentTypeDefinitionOptions> options,
    IStringLocalizer<ContentTypeSettingsDisplayDriver> S) : ContentTypeDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentTypeDefinition model, BuildEditorContext context) => Editor(model, shown =>
    {
        var settings = model.GetSettings<ContentTypeSettings>();
        shown.Creatable = settings.Creatable;
        shown.Listable = settings.Listable;
        shown.Draftable = settings.Draftable;
        shown.Versionable = settings.Versionable;
        shown.Securable = settings.Securable;
        shown.Stereotype = settings.Stereotype;
        shown.Description = settings.Description;
    });

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypeDefinition model, UpdateTypeEditorContext context)
    {
        var posted = new ContentTypeSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        var stereotype = posted.Stereotype?.Trim();
        var offered = OptionsFor(model, stereotype);
        if (!string.IsNullOrEmpty(stereotype) && !(await stereotypes.GetStereotypesAsync()).Any(known => known.Stereotype == stereotype))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.Stereotype), S["There is no stereotype '{0}'.", stereotype]);
        }

        context.Builder.MergeSettings<ContentTypeSettings>(settings =>
        {
            settings.Creatable = offered.ShowCreatable ? posted.Creatable : settings.Creatable;
            settings.Listable = offered.ShowListable ? posted.Listable : settings.Listable;
            settings.Draftable = offered.ShowDraftable ? posted.Draftable : settings.Draftable;
            settings.Versionable = offered.ShowVersionable ? posted.Versionable : settings.Versionable;
            settings.Securable = offered.ShowSecurable ? posted.Securable : settings.Securable;
            settings.Stereotype = stereotype;
            settings.Description = posted.Description?.Trim();
        });

        return Editor(model, shown =>
        {
            shown.Creatable = posted.Creatable;
            shown.Listable = posted.Listable;
            shown.Draftable = posted.Draftable;
            shown.Versionable = posted.Versionable;
            shown.Securable = posted.Securable;
            shown.Stereotype = posted.Stereotype;
            shown.Description = posted.Description;
        });
    }

    private ShapeResult Editor(ContentTypeDefinition type, Action<ContentTypeSettingsViewModel> fill) =>
        Initialize<ContentTypeSettingsViewModel>("ContentTypeSettings_Edit", async shown =>
        {
            fill(shown);
            shown.Options = OptionsFor(type, shown.Stereotype);
            shown.Stereotypes = [.. (await stereotypes.GetStereotypesAsync()).OrderBy(stereotype => stereotype.DisplayName, StringComparer.CurrentCulture)];
        }).Location("Content:5");

    private ContentTypeDefinitionDriverOptions OptionsFor(ContentTypeDefinition type, string? stereotype) =>
        options.Value.ContentTypes.GetValueOrDefault(type.Name)
        ?? (string.IsNullOrEmpty(stereotype) ? null : options.Value.Stereotypes.GetValueOrDefault(stereotype))
        ?? new ContentTypeDefinitionDriverOptions();
}
