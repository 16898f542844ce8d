using OrchardCore.Security.Permissions;

namespace OrchardCore.Notifications;

public static class NotificationPermissions
{
    /// <summary>To see and clear one's own.</summary>
    public static readonly Permission ManageNotifications = new("ManageNotifications", "Manage notifications");
}
