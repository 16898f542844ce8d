using System.Text.RegularExpressions;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>Patterns of what Word writes around text.</summary>
internal static partial class WordMarkup
{
    [GeneratedRegex(@"<!\[(if|endif)[^>]*\]>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex DownlevelRevealed();
}
