using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Listing.Filters;
using OrchardSite.Engine.Cms.Contents.Security;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>The query behind the content list: what the user may see, narrowed by the form and by the modules' filters.</summary>
internal sealed class ContentsAdminListQueryService(
    ISession session,
    ContentAccess access,
    ContentListFilter listFilter,
    IOptions<ContentsAdminListFilterOptions> filterOptions,
    IEnumerable<IContentsAdminListFilter> filters) : IContentsAdminListQueryService
{
    public async Task<IQuery<ContentItem>> QueryAsync(ContentOptionsViewModel model, IUpdateModel updater)
    {
        IQuery<ContentItem> query = session.Query<ContentItem, ContentItemIndex>();
        var search = await listFilter.ApplyAsync(model);
        await RestrictAsync(query, model, search);
        WithStatus(query, model.ContentsStatus);
        WithWords(query, search.Words);

        foreach (var filter in filters)
        {
            await filter.FilterAsync(model, query, updater);
        }

        Order(query, model.OrderBy);
        return query;
    }

    private async Task RestrictAsync(IQuery<ContentItem> query, ContentOptionsViewModel model, ContentListSearch search)
    {
        var visible = await access.VisibleTypesAsync();
        var all = Names(visible.All, model.SelectedContentType, search);
        var own = Names(visible.Own, model.SelectedContentType, search);
        var userId = access.UserId;

        if (own.Length == 0)
        {
            query.With<ContentItemIndex>(index => index.ContentType.IsIn(all));
        }
        else if (all.Length == 0)
        {
            query.With<ContentItemIndex>(index => index.ContentType.IsIn(own) && index.Owner == userId);
        }
        else
        {
            query.With<ContentItemIndex>(index => index.ContentType.IsIn(all) || (index.ContentType.IsIn(own) && index.Owner == userId));
        }
    }

    private void WithStatus(IQuery<ContentItem> query, ContentsStatus status)
    {
        var userId = access.UserId;

        switch (status)
        {
            case ContentsStatus.Draft:
                query.With<ContentItemIndex>(index => index.Latest && !index.Published);
                break;
            case ContentsStatus.Published:
                query.With<ContentItemIndex>(index => index.Published);
                break;
            case ContentsStatus.AllVersions:
                query.With<ContentItemIndex>(index => index.Latest || index.Published);
                break;
            case ContentsStatus.Owner:
                query.With<ContentItemIndex>(index => index.Latest && index.Owner == userId);
                break;
            default:
                query.With<ContentItemIndex>(index => index.Latest);
                break;
        }
    }

    private void WithWords(IQuery<ContentItem> query, IReadOnlyList<FilterTerm> words)
    {
        var isExact = filterOptions.Value.UseExactMatch;
        foreach (var (_, word, isNot, _) in words)
        {
            _ = (isExact, isNot) switch
            {
                (false, false) => query.With<ContentItemIndex>(index => index.DisplayText!.Contains(word)),
                (false, true) => query.With<ContentItemIndex>(index => index.DisplayText!.NotContains(word)),
                (true, false) => query.With<ContentItemIndex>(index => index.DisplayText == word),
                (true, true) => query.With<ContentItemIndex>(index => index.DisplayText != word),
            };
        }
    }

    private static void Order(IQuery<ContentItem> query, ContentsOrder order)
    {
        var index = query.With<ContentItemIndex>();

        _ = order switch
        {
            ContentsOrder.Published => index.OrderByDescending(item => item.PublishedUtc!).ThenByDescending(item => item.Id),
            ContentsOrder.Created => index.OrderByDescending(item => item.CreatedUtc!).ThenByDescending(item => item.Id),
            ContentsOrder.Title => index.OrderBy(item => item.DisplayText!).ThenBy(item => item.Id),
            _ => index.OrderByDescending(item => item.ModifiedUtc!).ThenByDescending(item => item.Id),
        };
    }

    private static string[] Names(IEnumerable<ContentTypeDefinition> definitions, string? selected, ContentListSearch search) =>
    [
        .. definitions
            .Where(definition => string.IsNullOrEmpty(selected) || definition.Name == selected)
            .Where(definition => search.Stereotypes.All(term => definition.StereotypeEquals(term.Value, StringComparison.OrdinalIgnoreCase) != term.IsNot))
            .Select(definition => definition.Name),
    ];
}
