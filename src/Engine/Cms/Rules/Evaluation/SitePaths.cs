using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

/// <summary>The address of a page as rules see it: within the site, whatever the prefix that the site has.</summary>
internal static class SitePaths
{
    public static bool IsHomepage(PathString path) => path.Value is null or "" or "/";

    /// <summary>What a rule calls <c>~/gyss/</c> is <c>/gyss/</c> within the site.</summary>
    public static string WithinSite(string? value) => value?.StartsWith("~/", StringComparison.Ordinal) is true ? value[1..] : value ?? string.Empty;

    /// <summary>The path with a slash at its end and without: both are the same page to whoever writes a rule.</summary>
    public static string[] Spellings(PathString path)
    {
        var trimmed = path.Value?.TrimEnd('/') ?? string.Empty;
        return trimmed.Length == 0 ? ["/"] : [trimmed, trimmed + "/"];
    }
}
