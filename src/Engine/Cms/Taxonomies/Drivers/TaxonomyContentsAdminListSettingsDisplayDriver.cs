using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Settings;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Settings;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Taxonomies.Drivers;

/// <summary>The group <c>taxonomyContentsAdminList</c>: which taxonomies the content list can be filtered by.</summary>
internal sealed class TaxonomyContentsAdminListSettingsDisplayDriver(
    ISession session,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization)
    : PermittedSiteDisplayDriver<TaxonomyContentsAdminListSettings, TaxonomyContentsAdminListSettingsViewModel>(httpContextAccessor, authorization, Permissions.ManageTaxonomies)
{
    internal const string GroupId = "taxonomyContentsAdminList";

    protected override string SettingsGroupId => GroupId;

    protected override string Position => "2";

    protected override async ValueTask ShowAsync(TaxonomyContentsAdminListSettings settings, TaxonomyContentsAdminListSettingsViewModel form)
    {
        form.TaxonomyContentItemIds = settings.TaxonomyContentItemIds;
        form.Taxonomies = await TaxonomiesAsync();
    }

    protected override async Task TakeAsync(
        TaxonomyContentsAdminListSettingsViewModel form, TaxonomyContentsAdminListSettings settings, ISite site, UpdateEditorContext context)
    {
        var known = (await TaxonomiesAsync()).Select(taxonomy => taxonomy.ContentItemId);
        settings.TaxonomyContentItemIds = [.. known.Intersect(form.TaxonomyContentItemIds ?? [])];
    }

    private async Task<List<ContentItem>> TaxonomiesAsync() => await session
        .Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Taxonomy" && index.Latest)
        .OrderBy(index => index.DisplayText!)
        .ToAsyncEnumerable()
        .ToListAsync();
}
