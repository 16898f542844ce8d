using System.Globalization;
using Procuratorate.Cases.Models;

namespace Procuratorate.Cases.Services.Batches;

/// <summary>批次 as pages need it.</summary>
/// <param name="Id">The content item id.</param>
/// <param name="Title">Its title, such as 第三批典型案例.</param>
/// <param name="Level">One of <see cref="CaseLevels"/>.</param>
/// <param name="Number">The n of 第 n 批.</param>
/// <param name="IssuedOn">发布日期; null when it is not told.</param>
public sealed record CaseBatch(string Id, string Title, string Level, int Number, DateTime? IssuedOn)
{
    /// <summary>What addresses call it: the number, and for guiding cases the level before it.</summary>
    public string Key => FormatKey(Level, Number);

    /// <summary>The batch's page, from the site's root.</summary>
    public string Path => $"~/cases/batches/{Key}";

    public static string FormatKey(string level, int number) => level == CaseLevels.Typical
        ? number.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{level.ToLowerInvariant()}-{number}");

    /// <summary>Reads what <see cref="FormatKey"/> wrote; false for any other text.</summary>
    public static bool TryParseKey(string? key, out string level, out int number)
    {
        level = CaseLevels.All.FirstOrDefault(candidate => key?.StartsWith($"{candidate.ToLowerInvariant()}-", StringComparison.Ordinal) == true) ?? CaseLevels.Typical;
        var digits = level == CaseLevels.Typical ? key : key![(level.Length + 1)..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number is > 0 and <= CaseBatchPart.MaxNumber
            && FormatKey(level, number) == key;
    }
}
