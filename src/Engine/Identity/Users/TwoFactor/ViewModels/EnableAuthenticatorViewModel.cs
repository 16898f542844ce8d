using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal sealed class EnableAuthenticatorViewModel
{
    public string? Code { get; set; }

    [BindNever]
    public string SharedKey { get; set; } = string.Empty;

    /// <summary>The picture, SVG.</summary>
    [BindNever]
    public string QrCode { get; set; } = string.Empty;

    [BindNever]
    public bool IsRequired { get; set; }
}
