using System.Text;

namespace OrchardSite.Web.SetUp;

/// <summary>Lines up columns of text in which a Chinese character takes two places, as terminals draw it.</summary>
internal static class ConsoleTable
{
    public static string Format(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => WidthOf(row[column]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append("  ");
            for (var column = 0; column < row.Length; column++)
            {
                var last = column == row.Length - 1;
                text.Append(row[column]).Append(' ', last ? 0 : widths[column] - WidthOf(row[column]) + 2);
            }

            text.AppendLine();
        }

        return text.ToString();
    }

    public static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    // East Asian Wide and Fullwidth blocks (Unicode Standard Annex 11), as far as names and addresses use them.
    private static bool IsWide(int code) => code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
