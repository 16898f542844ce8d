using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Seo;
using OrchardSite.Engine.Cms.Seo.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>The page of the settings that says what crawlers may do.</summary>
internal sealed class RobotsSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<RobotsSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<RobotsSettings, RobotsSettingsViewModel>(httpContextAccessor, authorization, SeoPermissions.ManageSeoSettings)
{
    private const int MaxLength = 20_000;

    protected override string SettingsGroupId => SeoConstants.RobotsSettingsGroupId;

    protected override void Show(RobotsSettings settings, RobotsSettingsViewModel form)
    {
        form.AllowAllAgents = settings.AllowAllAgents;
        form.DisallowAdmin = settings.DisallowAdmin;
        form.AdditionalRules = settings.AdditionalRules;
    }

    protected override void Take(RobotsSettingsViewModel form, RobotsSettings settings, UpdateEditorContext context)
    {
        settings.AllowAllAgents = form.AllowAllAgents;
        settings.DisallowAdmin = form.DisallowAdmin;
        settings.AdditionalRules = form.AdditionalRules?.ReplaceLineEndings("\n").Trim();
        if (settings.AdditionalRules?.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.AdditionalRules), S["The further lines have at most {0} characters; these have {1}.", MaxLength, settings.AdditionalRules.Length]);
        }
    }
}
