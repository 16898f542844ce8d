using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Seo;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Seo.ViewModels;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>The page of the settings that says what crawlers may do.</summary>
internal sealed class RobotsSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<RobotsSettingsDisplayDriver> S) : SiteDisplayDriver<RobotsSettings>
{
    private const int MaxLength = 20_000;

    protected override string SettingsGroupId => SeoConstants.RobotsSettingsGroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, RobotsSettings settings, BuildEditorContext context) =>
        await MayManageAsync()
            ? Initialize<RobotsSettingsViewModel>("RobotsSettings_Edit", model =>
            {
                model.AllowAllAgents = settings.AllowAllAgents;
                model.DisallowAdmin = settings.DisallowAdmin;
                model.AdditionalRules = settings.AdditionalRules;
            }).Location("Content:5").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, RobotsSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new RobotsSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.AllowAllAgents = model.AllowAllAgents;
        settings.DisallowAdmin = model.DisallowAdmin;
        settings.AdditionalRules = model.AdditionalRules?.ReplaceLineEndings("\n").Trim();
        if (settings.AdditionalRules?.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.AdditionalRules), S["The further lines have at most {0} characters; these have {1}.", MaxLength, settings.AdditionalRules.Length]);
        }

        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, SeoPermissions.ManageSeoSettings);
}
