using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

namespace OrchardSite.Engine.Cms.ContentFields.Picking;

/// <summary>Items as a picker shows them to the present user; what he may not see is left out.</summary>
internal sealed class ContentPickerEntries(ContentPickerTitle titles, IAuthorizationService authorization, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The item; null when the user may neither see nor edit it.</summary>
    public async Task<ContentPickerEntry?> FindAsync(ContentItem item, bool hasPublished, ContentPickerFieldSettings settings)
    {
        if (httpContextAccessor.HttpContext?.User is not { } user)
        {
            return null;
        }

        var editable = await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item);
        var viewable = hasPublished && await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item);
        return editable || viewable
            ? new ContentPickerEntry(item.ContentItemId, await titles.OfAsync(item, settings), hasPublished, editable, viewable)
            : null;
    }
}
