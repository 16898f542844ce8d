using System.Globalization;
using System.Text.RegularExpressions;
using Procuratorate.Import.Models;

namespace Procuratorate.Import.Services;

/// <summary>The wording that the procuratorates' present sites share, read from plain lines of text.</summary>
internal static partial class LegacyText
{
    private static readonly string[] _dateFormats =
    [
        "yyyy-M-d", "yyyy-M-d H:m", "yyyy-M-d H:m:s",
        "yyyy/M/d", "yyyy/M/d H:m", "yyyy年M月d日", "yyyy年M月d日 H:m",
    ];

    /// <summary>Cuts white space at both ends, the full-width space and zero-width marks included.</summary>
    public static string Trim(string? text) => text?.Trim().Trim('\u3000', '\u00A0', '\u200B', '\uFEFF', ' ', '\t', '\r', '\n') ?? string.Empty;

    /// <summary>As <see cref="Trim"/>, with null for nothing.</summary>
    public static string? TrimToNull(string? text) => Trim(text) is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The last step of a 当前位置 line; null when the line is none.</summary>
    public static string? ColumnOf(string line)
    {
        var match = Breadcrumb().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var steps = BreadcrumbSeparator().Split(match.Groups["path"].Value).Select(Trim).Where(step => step.Length > 0 && step is not ("首页" or "正文")).ToArray();
        return steps.Length == 0 ? null : steps[^1];
    }

    /// <summary>时间, 作者 and 新闻来源 of an article's meta line; null when the line is none.</summary>
    public static LegacyMeta? MetaOf(string line)
    {
        if (!MetaLine().IsMatch(line))
        {
            return null;
        }

        return new LegacyMeta(
            DateIn(Valued("(?:发布)?(?:时间|日期)", line)),
            TrimToNull(Valued("作者", line)),
            TrimToNull(Valued("(?:新闻)?来源", line)));
    }

    public static LegacyFooter FooterOf(IReadOnlyCollection<string> lines)
    {
        var text = string.Join('\n', lines);
        return new LegacyFooter(
            TrimToNull(Valued("版权所有", text)),
            TrimToNull(Valued("地址", text)),
            TrimToNull(Valued("邮编", text)),
            TrimToNull(IcpNumber().Replace(Valued("技术支持", text) ?? string.Empty, string.Empty)),
            TrimToNull(IcpNumber().Match(text).Value),
            lines.Select(Trim).FirstOrDefault(line => line.Contains("转载", StringComparison.Ordinal) && line.Contains("禁止", StringComparison.Ordinal)));
    }

    public static bool IsQrCaption(string line) => line.EndsWith("二维码", StringComparison.Ordinal);

    private static DateTime? DateIn(string? text)
    {
        var found = Trim(DateText().Match(text ?? string.Empty).Value);
        return DateTime.TryParseExact(found, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    /// <summary>What follows a label and its colon, up to the next label or the line's end.</summary>
    private static string? Valued(string label, string text)
    {
        var match = Regex.Match(text, $@"{label}\s*[:\uFF1A](?<value>.*?)(?=\s(?:发布)?(?:时间|日期)\s*[:\uFF1A]|\s*作者\s*[:\uFF1A]|\s(?:新闻)?来源\s*[:\uFF1A]|\s*责任编辑\s*[:\uFF1A]|\s*邮编\s*[:\uFF1A]|\s*电话\s*[:\uFF1A]|【|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        return match.Success ? match.Groups["value"].Value : null;
    }

    [GeneratedRegex(@"^\s*(?:您的)?当前(?:所在)?位置\s*[:\uFF1A](?<path>.+)$")]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"\s*(?:>+|»|›|\uFF1E|/)\s*")]
    private static partial Regex BreadcrumbSeparator();

    [GeneratedRegex(@"^\s*(?:发布)?(?:时间|日期)\s*[:\uFF1A].*(?:作者|来源|字号)")]
    private static partial Regex MetaLine();

    [GeneratedRegex(@"\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d{1,2}(?::\d{1,2})?)?")]
    private static partial Regex DateText();

    [GeneratedRegex(@"[\u4E00-\u9FFF]ICP备\d+号(?:-\d+)?\S*")]
    private static partial Regex IcpNumber();
}
