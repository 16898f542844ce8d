using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.Drivers;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The settings of a field with a link.</summary>
internal sealed class LinkFieldSettingsDriver(IStringLocalizer<LinkFieldSettingsDriver> S) : FieldSettingsDisplayDriver<LinkField, LinkFieldSettings>
{
    protected override void Check(LinkFieldSettings settings, IUpdateModel updater)
    {
        if (!string.IsNullOrWhiteSpace(settings.DefaultUrl) && !LinkAddress.IsSafe(settings.DefaultUrl))
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.DefaultUrl), S["The address '{0}' cannot be used: http, https or one that begins with ~/ or /.", settings.DefaultUrl]);
        }

        if (settings.LinkTextMode == LinkTextMode.Static && string.IsNullOrWhiteSpace(settings.DefaultText))
        {
            updater.ModelState.AddModelError(Prefix, nameof(settings.DefaultText), S["A fixed text is wanted, so write it as the default text."]);
        }
    }
}
