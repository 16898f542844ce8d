using System.Text.RegularExpressions;
using OrchardCore.ContentManagement.Utilities;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Cms.ContentTypes.Services;

/// <summary>Technical names: Latin letters and digits, as they become shapes, files and permissions.</summary>
internal static partial class DefinitionNames
{
    public const int MaxLength = 128;

    public static bool IsValid(string? name) =>
        name is { Length: > 0 and <= MaxLength } && Allowed().IsMatch(name) && !name.IsReservedContentName();

    /// <summary>A name from words in any script, Chinese in pinyin: <c>通知公告</c> becomes <c>TongZhiGongGao</c>.</summary>
    public static string From(string displayName)
    {
        var words = Separators().Split(displayName.Transliterate()).Where(word => word.Length > 0);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])).ToSafeName();
        return name[..Math.Min(name.Length, MaxLength - 4)];
    }

    /// <summary>The first of <c>Name</c>, <c>Name2</c>, <c>Name3</c> … that is free.</summary>
    public static string Free(string name, Func<string, bool> isTaken)
    {
        var candidate = name;
        for (var number = 2; isTaken(candidate); number++)
        {
            candidate = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{number}");
        }

        return candidate;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex Allowed();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Separators();
}
