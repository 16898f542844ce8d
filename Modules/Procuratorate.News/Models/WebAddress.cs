namespace Procuratorate.News.Models;

/// <summary>Tells addresses of the web from other text, and from addresses that run or read something.</summary>
public static class WebAddress
{
    /// <summary>Whether it is a whole address that begins with <c>http://</c> or <c>https://</c>.</summary>
    public static bool IsOne(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 && !text.Any(char.IsWhiteSpace);
}
