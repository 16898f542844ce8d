using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class LoginViewModel
{
    public string? UserName { get; set; }

    [DataType(DataType.Password)]
    public string? Password { get; set; }

    public bool RememberMe { get; set; }

    [BindNever]
    public bool AllowRememberMe { get; set; }
}
