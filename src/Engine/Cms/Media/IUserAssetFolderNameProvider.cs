using System.Security.Claims;

namespace OrchardCore.Media;

/// <summary>Names the folder that holds a user's own media.</summary>
public interface IUserAssetFolderNameProvider
{
    /// <summary>The folder's name.</summary>
    string GetUserAssetFolderName(ClaimsPrincipal claimsPrincipal);
}
