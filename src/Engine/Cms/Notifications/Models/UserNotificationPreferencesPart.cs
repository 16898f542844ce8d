using OrchardCore.ContentManagement;

namespace OrchardCore.Notifications.Models;

/// <summary>Kept with an account: by which ways it is told besides the list.</summary>
public class UserNotificationPreferencesPart : ContentPart
{
    /// <summary>The ways in the order of preference.</summary>
    public string[] Methods { get; set; } = [];

    /// <summary>The ways that are not wanted.</summary>
    public string[] Optout { get; set; } = [];
}
