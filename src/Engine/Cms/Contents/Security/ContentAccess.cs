using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents.Security;

/// <summary>What the present user may do with which content.</summary>
internal sealed class ContentAccess(
    IAuthorizationService authorization,
    IContentDefinitionManager definitions,
    IHttpContextAccessor httpContextAccessor)
{
    private static readonly Permission[] _work =
    [
        CommonPermissions.EditContent,
        CommonPermissions.PublishContent,
        CommonPermissions.PreviewContent,
        CommonPermissions.DeleteContent,
    ];

    private VisibleTypes? _visibleTypes;

    public ClaimsPrincipal User => httpContextAccessor.HttpContext?.User ?? new ClaimsPrincipal();

    public string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    public Task<bool> MayAsync(Permission permission, ContentItem contentItem) => authorization.AuthorizeAsync(User, permission, contentItem);

    /// <summary>Whether the user may know that the item is there at all.</summary>
    public Task<bool> MaySeeAsync(ContentItem contentItem) => MayAsync(contentItem.Published ? CommonPermissions.ViewContent : CommonPermissions.PreviewContent, contentItem);

    /// <summary>Whether the user may make an item of the type; it would be his own.</summary>
    public Task<bool> MayCreateAsync(string contentType) =>
        MayAsync(CommonPermissions.EditContent, new ContentItem { ContentType = contentType, Owner = UserId });

    /// <summary>The listable types that the user works with: all items of some, only his own of others.</summary>
    public async ValueTask<VisibleTypes> VisibleTypesAsync() => _visibleTypes ??= await ReadVisibleTypesAsync();

    private async Task<VisibleTypes> ReadVisibleTypesAsync()
    {
        var all = new List<ContentTypeDefinition>();
        var own = new List<ContentTypeDefinition>();

        foreach (var definition in (await definitions.ListTypeDefinitionsAsync()).Where(candidate => candidate.IsListable()))
        {
            if (await MayAnyAsync(new ContentItem { ContentType = definition.Name }))
            {
                all.Add(definition);
            }
            else if (await MayAnyAsync(new ContentItem { ContentType = definition.Name, Owner = UserId }))
            {
                own.Add(definition);
            }
        }

        return new VisibleTypes(all, own);
    }

    private async Task<bool> MayAnyAsync(ContentItem contentItem)
    {
        foreach (var permission in _work)
        {
            if (await MayAsync(permission, contentItem))
            {
                return true;
            }
        }

        return false;
    }
}
