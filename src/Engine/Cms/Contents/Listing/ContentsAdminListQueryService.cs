using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Security;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>The query behind the content list: what the user may see, narrowed by the form and by the modules' filters.</summary>
internal sealed class ContentsAdminListQueryService(
    ISession session,
    ContentAccess access,
    IEnumerable<IContentsAdminListFilter> filters) : IContentsAdminListQueryService
{
    public async Task<IQuery<ContentItem>> QueryAsync(ContentOptionsViewModel model, IUpdateModel updater)
    {
        IQuery<ContentItem> query = session.Query<ContentItem, ContentItemIndex>();
        await RestrictAsync(query, model);
        WithStatus(query, model.ContentsStatus);
        WithWords(query, model.SearchText);

        foreach (var filter in filters)
        {
            await filter.FilterAsync(model, query, updater);
        }

        Order(query, model.OrderBy);
        return query;
    }

    private async Task RestrictAsync(IQuery<ContentItem> query, ContentOptionsViewModel model)
    {
        var visible = await access.VisibleTypesAsync();
        var all = Names(visible.All, model.SelectedContentType);
        var own = Names(visible.Own, model.SelectedContentType);
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

    private static void WithWords(IQuery<ContentItem> query, string? words)
    {
        foreach (var word in (words ?? string.Empty).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            query.With<ContentItemIndex>(index => index.DisplayText!.Contains(word));
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

    private static string[] Names(IEnumerable<OrchardCore.ContentManagement.Metadata.Models.ContentTypeDefinition> definitions, string? selected) =>
        [.. definitions.Select(definition => definition.Name).Where(name => string.IsNullOrEmpty(selected) || name == selected)];
}
