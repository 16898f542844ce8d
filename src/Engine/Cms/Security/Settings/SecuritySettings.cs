namespace OrchardCore.Security.Settings;

/// <summary>What the site's answers tell browsers beside their content.</summary>
public class SecuritySettings
{
    /// <summary>Sources by directive, such as <c>img-src</c> and <c>'self' data:</c>. A directive that is not here is not sent.</summary>
    public Dictionary<string, string?> ContentSecurityPolicy { get; set; } = [];

    /// <summary>Who may use a feature of the browser, by its name: <c>()</c> nobody, <c>self</c> the site, <c>*</c> everyone.</summary>
    public Dictionary<string, string> PermissionsPolicy { get; set; } = [];

    /// <summary>How much other sites are told of where a visitor comes from. Default: nothing.</summary>
    public string ReferrerPolicy { get; set; } = "no-referrer";
}
