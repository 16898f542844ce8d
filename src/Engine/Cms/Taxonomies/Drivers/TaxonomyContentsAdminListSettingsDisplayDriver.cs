using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Settings;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Taxonomies.Drivers;

/// <summary>The group <c>taxonomyContentsAdminList</c>: which taxonomies the content list can be filtered by.</summary>
internal sealed class TaxonomyContentsAdminListSettingsDisplayDriver(
    ISession session,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization) : SiteDisplayDriver<TaxonomyContentsAdminListSettings>
{
    internal const string GroupId = "taxonomyContentsAdminList";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, TaxonomyContentsAdminListSettings settings, BuildEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        return Initialize<TaxonomyContentsAdminListSettingsViewModel>("TaxonomyContentsAdminListSettings_Edit", async model =>
        {
            model.TaxonomyContentItemIds = settings.TaxonomyContentItemIds;
            model.Taxonomies = await TaxonomiesAsync();
        }).Location("Content:2").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, TaxonomyContentsAdminListSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new TaxonomyContentsAdminListSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var known = (await TaxonomiesAsync()).Select(taxonomy => taxonomy.ContentItemId);
        settings.TaxonomyContentItemIds = [.. known.Intersect(model.TaxonomyContentItemIds ?? [])];

        return await EditAsync(site, settings, context);
    }

    private async Task<List<ContentItem>> TaxonomiesAsync() => await session
        .Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Taxonomy" && index.Latest)
        .OrderBy(index => index.DisplayText!)
        .ToAsyncEnumerable()
        .ToListAsync();

    private async Task<bool> MayManageAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, Permissions.ManageTaxonomies);
}
