using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal sealed class ChangePasswordViewModel
{
    [DataType(DataType.Password)]
    public string? CurrentPassword { get; set; }

    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [DataType(DataType.Password)]
    public string? PasswordConfirmation { get; set; }

    [BindNever]
    public IReadOnlyList<string> Rules { get; set; } = [];
}
