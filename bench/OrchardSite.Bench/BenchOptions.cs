using System.Globalization;

namespace OrchardSite.Bench;

/// <summary>What the bench fills and measures.</summary>
/// <param name="SmallNews">News in the small site. Default 1,000.</param>
/// <param name="LargeNews">News in the large site. Default 20,000.</param>
/// <param name="ManyNews">News in the site whose admin is measured. Default 100,000.</param>
/// <param name="Parts">The parts that run; empty for all.</param>
/// <param name="Postgres">A connection string of a PostgreSQL server on which the admin is measured too; null to leave that out.</param>
internal sealed record BenchOptions(int SmallNews, int LargeNews, int ManyNews, IReadOnlyList<string> Parts, string? Postgres)
{
    /// <summary>A site has far fewer cases than news: one to ten.</summary>
    public const int NewsOfACase = 10;

    public static BenchOptions Read(string[] args) => new(
        Number(args, "--small", 1_000),
        Number(args, "--large", 20_000),
        Number(args, "--many", 100_000),
        [.. args.Zip(args.Skip(1)).Where(pair => pair.First == "--part").Select(pair => pair.Second)],
        Text(args, "--postgres"));

    public bool Runs(string part) => Parts.Count == 0 || Parts.Contains(part);

    private static int Number(string[] args, string name, int otherwise) =>
        Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string? Text(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;
}
