using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a field with chosen items.</summary>
internal sealed class ContentPickerFieldSettingsDriver(
    IContentDefinitionManager definitions,
    ILiquidTemplateManager liquid,
    IStringLocalizer<ContentPickerFieldSettingsDriver> S) : FieldSettingsDisplayDriver<ContentPickerField, ContentPickerFieldSettings>
{
    protected override void Clear(ContentPickerFieldSettings settings)
    {
        settings.DisplayedContentTypes = [];
        settings.DisplayedStereotypes = [];
    }

    protected override void Check(ContentPickerFieldSettings settings, IUpdateModel updater)
    {
        if (!settings.DisplayAllContentTypes && settings.DisplayedContentTypes is not { Length: > 0 } && settings.DisplayedStereotypes is not { Length: > 0 })
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.DisplayedContentTypes), S["Choose the content types whose items are offered, or take all."]);
        }

        if (!string.IsNullOrEmpty(settings.TitlePattern) && !liquid.Validate(settings.TitlePattern, out var errors))
        {
            updater.ModelState.AddModelError(
                Prefix, nameof(settings.TitlePattern), S["The pattern of the titles is not valid Liquid: {0}", string.Join(' ', errors)]);
        }
    }

    protected override IDisplayResult Own(ContentPickerFieldSettings settings) =>
        Initialize<ContentPickerFieldSettingsViewModel>("ContentPickerFieldSettings_Edit", async model =>
        {
            var types = (await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture).ToArray();
            model.DisplayAllContentTypes = settings.DisplayAllContentTypes;
            model.DisplayedContentTypes = settings.DisplayedContentTypes ?? [];
            model.DisplayedStereotypes = settings.DisplayedStereotypes ?? [];
            model.Multiple = settings.Multiple;
            model.Placeholder = settings.Placeholder;
            model.TitlePattern = settings.TitlePattern;
            model.Types = [.. types.Where(type => !type.HasStereotype())];
            model.Stereotypes = [.. types.Select(type => type.GetStereotype()).OfType<string>().Where(name => name.Length > 0).Distinct().Order()];
        }).Location("Content:2");
}
