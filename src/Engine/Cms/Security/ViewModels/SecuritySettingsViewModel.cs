namespace OrchardSite.Engine.Cms.Security.ViewModels;

/// <summary>The form of the security headers.</summary>
internal class SecuritySettingsViewModel
{
    /// <summary>Sources by directive; those left empty are not sent.</summary>
    public Dictionary<string, string?> ContentSecurityPolicy { get; set; } = [];

    public Dictionary<string, string?> PermissionsPolicy { get; set; } = [];

    public string? ReferrerPolicy { get; set; }

    public bool UpgradeInsecureRequests { get; set; }
}
