using System.Security.Claims;
using OrchardCore.Media;

namespace OrchardSite.Engine.Cms.Media.Security;

/// <summary>A user's folder carries the user's id: names change, and may hold what a path may not.</summary>
internal sealed class UserAssetFolderName : IUserAssetFolderNameProvider
{
    public string GetUserAssetFolderName(ClaimsPrincipal claimsPrincipal) => claimsPrincipal.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
}
