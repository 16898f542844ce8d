using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

public static class NavigationExtensions
{
    public const string AdminMenuPositionPrefix = "am";
    public const string Separator = "-";

    /// <summary>A position that is ordered by the text itself.</summary>
    public static string PrefixPosition(
        this LocalizedString position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator)
        => position.Value.PrefixPosition(sublevel, prefix, separator);

    public static string PrefixPosition(
        this string position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator)
        => string.Concat(prefix, separator, position.ToLower(CultureInfo.CurrentCulture), string.IsNullOrEmpty(sublevel) ? string.Empty : separator + sublevel);
}
