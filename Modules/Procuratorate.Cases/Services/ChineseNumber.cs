namespace Procuratorate.Cases.Services;

/// <summary>Numbers in Chinese figures, as 第二十一批 has them.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <param name="number">1 to 999.</param>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);

        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds > 0 ? $"{Digits[hundreds]}百" : string.Empty;
        text += (tens, ones) switch
        {
            (0, 0) => string.Empty,
            (0, _) => hundreds > 0 ? "零" : string.Empty,
            (1, _) when hundreds == 0 => "十",
            _ => $"{Digits[tens]}十",
        };

        return ones > 0 ? text + Digits[ones] : text;
    }
}
