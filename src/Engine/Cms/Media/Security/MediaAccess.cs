using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace OrchardSite.Engine.Cms.Media.Security;

/// <summary>Who may do what where: the library is everybody's who manages media; a user's own folder is that user's and of those who manage the media of others.</summary>
internal sealed class MediaAccess(
    IAuthorizationService authorization,
    IHttpContextAccessor httpContextAccessor,
    IUserAssetFolderNameProvider userFolders,
    IOptions<MediaOptions> options)
{
    public async Task<bool> MayManageAsync(string path = "")
    {
        var user = httpContextAccessor.HttpContext!.User;
        var parts = path.Split('/');
        if (!parts[0].Equals(options.Value.AssetsUsersFolder, StringComparison.OrdinalIgnoreCase))
        {
            return await authorization.AuthorizeAsync(user, MediaPermissions.ManageMedia);
        }

        var isOwn = parts.Length > 1 && parts[1].Equals(userFolders.GetUserAssetFolderName(user), StringComparison.Ordinal);
        return await authorization.AuthorizeAsync(user, isOwn ? MediaPermissions.ManageOwnMedia : MediaPermissions.ManageOthersMedia);
    }
}
