namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Tells addresses that a page may link to from those that run code.</summary>
internal static class LinkAddress
{
    private static readonly string[] _schemes = ["http", "https", "mailto", "tel", "ftp"];

    /// <summary>A relative address, one of this site (<c>~/…</c>), or one with a harmless scheme.</summary>
    public static bool IsSafe(string address)
    {
        var text = address.Trim();
        if (text.Length == 0 || text.Any(char.IsControl))
        {
            return false;
        }

        if (text[0] is '/' or '~' or '#' or '?')
        {
            return true;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var slash = text.IndexOfAny(['/', '?', '#']);
        return colon < 0 || (slash >= 0 && slash < colon) || _schemes.Contains(text[..colon].ToLowerInvariant());
    }
}
