using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal sealed class EditPasswordViewModel
{
    [BindNever]
    public string? UserId { get; set; }

    [BindNever]
    public string? UserName { get; set; }

    [DataType(DataType.Password)]
    public string? NewPassword { get; set; }

    [DataType(DataType.Password)]
    public string? PasswordConfirmation { get; set; }

    [BindNever]
    public IReadOnlyList<string> Rules { get; set; } = [];
}
