using System.Globalization;

namespace OrchardSite.Bench;

/// <summary>What the bench fills and measures.</summary>
/// <param name="SmallNews">News in the small site. Default 1,000.</param>
/// <param name="LargeNews">News in the large site. Default 20,000.</param>
/// <param name="WithLighthouse">Whether Lighthouse runs. Default true; <c>--no-lighthouse</c> leaves it out.</param>
internal sealed record BenchOptions(int SmallNews, int LargeNews, bool WithLighthouse)
{
    /// <summary>A site has far fewer cases than news: one to ten.</summary>
    public const int NewsOfACase = 10;

    public static BenchOptions Read(string[] args) => new(
        Number(args, "--small", 1_000),
        Number(args, "--large", 20_000),
        !args.Contains("--no-lighthouse"));

    private static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length
            ? int.Parse(args[place + 1], CultureInfo.InvariantCulture)
            : otherwise;
}
