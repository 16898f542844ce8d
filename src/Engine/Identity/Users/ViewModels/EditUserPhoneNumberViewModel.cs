using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class EditUserPhoneNumberViewModel
{
    public string? PhoneNumber { get; set; }

    [BindNever]
    public bool AllowEditing { get; set; }
}
