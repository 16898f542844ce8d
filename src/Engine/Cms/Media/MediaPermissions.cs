using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>What may be done with media.</summary>
public static class MediaPermissions
{
    /// <summary>To manage all folders.</summary>
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage all media folders");

    /// <summary>To manage the media of others.</summary>
    public static readonly Permission ManageOthersMedia = new("ManageOthersMediaContent", "Manage media for others", [ManageMediaFolder]);

    /// <summary>To manage one's own media.</summary>
    public static readonly Permission ManageOwnMedia = new("ManageOwnMediaContent", "Manage own media", [ManageOthersMedia]);

    /// <summary>To manage media.</summary>
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage media", [ManageOwnMedia]);

    /// <summary>To manage the named sizes of pictures.</summary>
    public static readonly Permission ManageMediaProfiles = new("ManageMediaProfiles", "Manage picture sizes");

    /// <summary>To see how the server is set up for media.</summary>
    public static readonly Permission ViewMediaOptions = new("ViewMediaOptions", "View media options");
}
