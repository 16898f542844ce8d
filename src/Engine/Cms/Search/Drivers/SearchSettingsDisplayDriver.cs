using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Indexing;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Search;
using OrchardCore.Search.Models;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Search.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Search.Drivers;

/// <summary>The page of the settings that says how visitors search.</summary>
internal sealed class SearchSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IIndexProfileStore profiles,
    IStringLocalizer<SearchSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<SearchSettings, SearchSettingsViewModel>(httpContextAccessor, authorization, SearchPermissions.ManageSearchSettings)
{
    private const int MaxLength = 50;

    protected override string SettingsGroupId => SearchConstants.SearchSettingsGroupId;

    protected override async ValueTask ShowAsync(SearchSettings settings, SearchSettingsViewModel form)
    {
        form.DefaultIndexProfileName = settings.DefaultIndexProfileName;
        form.Placeholder = settings.Placeholder;
        form.PageTitle = settings.PageTitle;
        form.Indexes = [.. (await profiles.GetAllAsync()).Select(profile => new SelectListItem(profile.Name, profile.Name))];
    }

    protected override async Task TakeAsync(SearchSettingsViewModel form, SearchSettings settings, ISite site, UpdateEditorContext context)
    {
        settings.DefaultIndexProfileName = Written(form.DefaultIndexProfileName);
        settings.Placeholder = Written(form.Placeholder);
        settings.PageTitle = Written(form.PageTitle);
        if (settings.DefaultIndexProfileName is { } name && await profiles.FindByNameAsync(name) is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.DefaultIndexProfileName), S["There is no index named '{0}'; choose one from the list.", name]);
        }

        CheckLength(context, nameof(form.Placeholder), settings.Placeholder);
        CheckLength(context, nameof(form.PageTitle), settings.PageTitle);
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private void CheckLength(UpdateEditorContext context, string field, string? text)
    {
        if (text?.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, field, S["'{0}' has {1} characters; {2} are allowed.", text, text.Length, MaxLength]);
        }
    }
}
