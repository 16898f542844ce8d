using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.ViewModels.Lists;

internal class SummaryAdminUserViewModel
{
    public User User { get; set; } = null!;

    public bool IsSelf { get; set; }

    public bool IsLockedOut { get; set; }

    public bool MayEdit { get; set; }

    public bool MayDelete { get; set; }
}
