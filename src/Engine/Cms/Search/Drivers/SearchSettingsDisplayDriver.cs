using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Indexing;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Search;
using OrchardCore.Search.Models;
using OrchardSite.Engine.Cms.Search.ViewModels;
using OrchardSite.Engine.Cms.Settings.Drivers;

namespace OrchardSite.Engine.Cms.Search.Drivers;

/// <summary>The page of the settings that says how visitors search.</summary>
internal sealed class SearchSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IIndexProfileStore profiles,
    IStringLocalizer<SearchSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<SearchSettings>(httpContextAccessor, authorization, SearchPermissions.ManageSearchSettings)
{
    private const int MaxLength = 50;

    protected override string SettingsGroupId => SearchConstants.SearchSettingsGroupId;

    protected override Task<IDisplayResult?> EditAsync(SearchSettings settings) => Task.FromResult<IDisplayResult?>(
        Initialize<SearchSettingsViewModel>("SearchSettings_Edit", async model =>
        {
            model.DefaultIndexProfileName = settings.DefaultIndexProfileName;
            model.Placeholder = settings.Placeholder;
            model.PageTitle = settings.PageTitle;
            model.Indexes = [.. (await profiles.GetAllAsync()).Select(profile => new SelectListItem(profile.Name, profile.Name))];
        }).Location("Content:5").OnGroup(SettingsGroupId));

    protected override async Task UpdateAsync(SearchSettings settings, UpdateEditorContext context)
    {
        var model = new SearchSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.DefaultIndexProfileName!, posted => posted.Placeholder!, posted => posted.PageTitle!);
        settings.DefaultIndexProfileName = Written(model.DefaultIndexProfileName);
        settings.Placeholder = Written(model.Placeholder);
        settings.PageTitle = Written(model.PageTitle);
        if (settings.DefaultIndexProfileName is { } name && await profiles.FindByNameAsync(name) is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultIndexProfileName), S["There is no index named '{0}'; choose one from the list.", name]);
        }

        CheckLength(context, nameof(model.Placeholder), settings.Placeholder);
        CheckLength(context, nameof(model.PageTitle), settings.PageTitle);
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
