using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal sealed class RoleEntry
{
    public string? Role { get; set; }

    public bool IsSelected { get; set; }

    [BindNever]
    public string? Description { get; set; }
}
