using System.Text.RegularExpressions;
using OrchardCore.Security.Settings;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Cms.Security;

/// <summary>The headers that a site's settings make; those that have nothing to say are null.</summary>
internal sealed partial record SecurityHeaders(string? ContentSecurityPolicy, string? PermissionsPolicy, string? ReferrerPolicy)
{
    public const string GroupId = "SecurityHeaders";

    public const string UpgradeInsecureRequests = "upgrade-insecure-requests";

    /// <summary>The directives that the settings screen offers. <c>sandbox</c> is not among them: it would shut the admin's forms.</summary>
    public static readonly IReadOnlyList<string> Directives =
    [
        "default-src", "script-src", "style-src", "img-src", "font-src", "connect-src", "media-src", "frame-src",
        "frame-ancestors", "form-action", "base-uri", "object-src", "child-src", "manifest-src",
    ];

    /// <summary>The features of browsers that the settings screen offers.</summary>
    public static readonly IReadOnlyList<string> Features =
        ["camera", "microphone", "geolocation", "payment", "usb", "midi", "accelerometer", "gyroscope", "magnetometer", "display-capture", "fullscreen", "autoplay"];

    public static readonly IReadOnlyList<string> ReferrerPolicies =
    [
        "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin", "origin", "origin-when-cross-origin",
        "no-referrer-when-downgrade", "unsafe-url",
    ];

    public static SecurityHeaders Make(SecuritySettings settings) => new(
        Join(settings.ContentSecurityPolicy.Where(IsSafe).Select(entry => $"{entry.Key} {entry.Value}".TrimEnd()), "; "),
        Join(settings.PermissionsPolicy.Where(entry => Features.Contains(entry.Key) && entry.Value is "()" or "self" or "*").Select(entry => $"{entry.Key}={entry.Value}"), ", "),
        ReferrerPolicies.Contains(settings.ReferrerPolicy) ? settings.ReferrerPolicy : null);

    /// <summary>The same, where the policy allows the scripts that templates have put into the page. What allows any code needs no more.</summary>
    public SecurityHeaders With(InlineScripts scripts)
    {
        var sources = ContentSecurityPolicy is null ? Match.Empty : ScriptSources().Match(ContentSecurityPolicy);
        return !sources.Success || sources.Value.Contains("'unsafe-inline'", StringComparison.Ordinal) || sources.Value.Contains("'none'", StringComparison.Ordinal)
            ? this
            : this with { ContentSecurityPolicy = ContentSecurityPolicy!.Insert(sources.Index + sources.Length, $" {string.Join(' ', scripts.Sources)}") };
    }

    /// <summary>The first of the sources that no browser would understand, or that would end the directive; null when there is none.</summary>
    public static string? FindWrongSource(string? sources) => Split(sources).FirstOrDefault(source => !Source().IsMatch(source));

    public static string[] Split(string? sources) => (sources ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSafe(KeyValuePair<string, string?> entry) =>
        (Directives.Contains(entry.Key) && Split(entry.Value).Length > 0 && FindWrongSource(entry.Value) is null)
        || (entry.Key == UpgradeInsecureRequests && string.IsNullOrEmpty(entry.Value));

    private static string? Join(IEnumerable<string> parts, string separator) => string.Join(separator, parts) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^('(self|none|unsafe-inline|unsafe-eval|strict-dynamic|sha(256|384|512)-[A-Za-z0-9+/=_-]+)'|\*|[a-z][a-z0-9+.-]*:|([a-z][a-z0-9+.-]*://)?(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:(\d{1,5}|\*))?(/[A-Za-z0-9/._~%-]*)?)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Source();

    [GeneratedRegex("(?<=^|; )script-src [^;]*")]
    private static partial Regex ScriptSources();
}
