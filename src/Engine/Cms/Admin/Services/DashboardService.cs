using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardSite.Engine.Cms.Admin.ViewModels;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Admin.Services;

/// <summary>Gathers what a user finds on the admin's front page: what they may write, what they last wrote, what waits as a draft.</summary>
internal sealed class DashboardService(
    ISession session,
    IContentDefinitionManager contentDefinitionManager,
    IAuthorizationService authorization)
{
    private const int Count = 8;

    public async Task<DashboardViewModel> GetAsync(ClaimsPrincipal user)
    {
        var types = await TypesAsync();
        var writable = await WritableAsync(user, types);
        var names = types.Select(type => type.Name).ToArray();
        var author = user.Identity?.Name ?? string.Empty;

        return new DashboardViewModel
        {
            UserName = author,
            Types = writable,
            Mine = await VisibleAsync(user, await session
                .Query<ContentItem, ContentItemIndex>(index => index.Latest && index.Author == author && index.ContentType.IsIn(names))
                .OrderByDescending(index => index.ModifiedUtc)
                .Take(Count)
                .ToAsyncEnumerable()
                .ToListAsync()),
            Drafts = await VisibleAsync(user, await session
                .Query<ContentItem, ContentItemIndex>(index => index.Latest && !index.Published && index.ContentType.IsIn(names))
                .OrderByDescending(index => index.ModifiedUtc)
                .Take(Count)
                .ToAsyncEnumerable()
                .ToListAsync()),
        };
    }

    private async Task<List<ContentTypeDefinition>> TypesAsync() =>
    [
        .. (await contentDefinitionManager.ListTypeDefinitionsAsync())
            .Where(type => type.IsListable())
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture),
    ];

    private async Task<List<ContentTypeDefinition>> WritableAsync(ClaimsPrincipal user, List<ContentTypeDefinition> types)
    {
        var writable = new List<ContentTypeDefinition>();
        foreach (var type in types.Where(type => type.IsCreatable()))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty }))
            {
                writable.Add(type);
            }
        }

        return writable;
    }

    private async Task<List<ContentItem>> VisibleAsync(ClaimsPrincipal user, IEnumerable<ContentItem> items)
    {
        var visible = new List<ContentItem>();
        foreach (var item in items)
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item))
            {
                visible.Add(item);
            }
        }

        return visible;
    }
}
