using OrchardSite.Engine.Cms.Security;

namespace OrchardSite.Engine.Cms.Html.Foreign;

/// <summary>Which pictures, films and sounds browsers show on the site's pages.</summary>
/// <param name="directives">The site's Content-Security-Policy; without a directive for them everything is shown.</param>
/// <param name="host">The host that the site is asked at.</param>
internal sealed class MediaPolicy(IReadOnlyDictionary<string, string?> directives, string host)
{
    public const string Pictures = "img-src";
    public const string Films = "media-src";

    /// <summary>Whether the address shows what it should; one of the site itself always does.</summary>
    public bool Shows(string directive, string? address)
    {
        if (Foreign(address) is not { } uri || (directives.GetValueOrDefault(directive) ?? directives.GetValueOrDefault("default-src")) is not { } sources)
        {
            return true;
        }

        return SecurityHeaders.Split(sources).Any(source => Allows(source, uri));
    }

    /// <summary>The address on another site, as a browser reads it: <c>//host</c> and <c>\\host</c> are such, too, and so is <c>https:host</c>.</summary>
    private Uri? Foreign(string? address)
    {
        var written = (address ?? string.Empty).Trim().Replace('\\', '/');
        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            written = "https:" + written;
        }

        if (written.Split(':', 2) is [var scheme, var rest] && scheme.ToLowerInvariant() is "http" or "https")
        {
            written = $"{scheme}://{rest.TrimStart('/')}";
        }

        return Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase) ? uri : null;
    }

    private static bool Allows(string source, Uri uri)
    {
        if (source == "*" || source == uri.Scheme + ":")
        {
            return true;
        }

        var (scheme, rest) = source.Split("://") is [var before, var after] ? (before, after) : (null, source);
        var name = rest.Split('/', ':')[0];
        return (scheme is null || scheme == uri.Scheme)
            && (name.StartsWith("*.", StringComparison.Ordinal) ? uri.Host.EndsWith(name[1..], StringComparison.OrdinalIgnoreCase) : uri.Host.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
