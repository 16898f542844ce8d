using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class EditUserNameViewModel
{
    public string? UserName { get; set; }

    [BindNever]
    public bool AllowEditing { get; set; }
}
