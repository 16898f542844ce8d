using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class EditUserEmailViewModel
{
    public string? Email { get; set; }

    [BindNever]
    public bool AllowEditing { get; set; }
}
