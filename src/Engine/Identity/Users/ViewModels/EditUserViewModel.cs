using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class EditUserViewModel
{
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [DataType(DataType.Password)]
    public string? PasswordConfirmation { get; set; }

    public bool IsEnabled { get; set; }

    [BindNever]
    public bool IsNewRequest { get; set; }

    [BindNever]
    public bool IsSelf { get; set; }

    [BindNever]
    public IReadOnlyList<string> Rules { get; set; } = [];
}
