using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.Notifications.ViewModels;

internal class UserNotificationViewModel
{
    /// <summary>The ways that are wanted.</summary>
    public string[] Methods { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> AvailableMethods { get; set; } = [];
}
