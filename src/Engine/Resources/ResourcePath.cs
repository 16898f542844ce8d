namespace OrchardSite.Engine.Resources;

internal static class ResourcePath
{
    /// <summary>Turns <c>~/…</c> and a relative path under its base path into an address of the tenant.</summary>
    public static string Resolve(string url, string? basePath, string applicationPath)
    {
        if (IsAbsolute(url) || url.StartsWith('/'))
        {
            return url;
        }

        if (!url.StartsWith("~/", StringComparison.Ordinal))
        {
            if (string.IsNullOrEmpty(basePath))
            {
                return url;
            }

            url = $"{basePath.TrimEnd('/')}/{url}";
        }

        return url.StartsWith("~/", StringComparison.Ordinal) ? applicationPath.TrimEnd('/') + url[1..] : url;
    }

    public static bool IsLocal(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal);

    private static bool IsAbsolute(string url)
        => url.StartsWith("//", StringComparison.Ordinal) || url.Contains("://", StringComparison.Ordinal);
}
