using OrchardSite.Tests.Shared;

namespace OrchardSite.Engine.Tests.Facts;

/// <summary>What is known of Orchard Core, and what of it this product leaves out, each item with its reason.</summary>
internal static class OrchardFacts
{
    /// <summary>The rows of a table of facts; columns are parted by tabs, and a row that ends early has empty ones.</summary>
    public static string[][] Table(string name, int columns) =>
    [
        .. Read($"orchard/{name}").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t').Concat(Enumerable.Repeat(string.Empty, columns)).Take(columns).ToArray()),
    ];

    /// <summary>Items that are not there on purpose, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> OfLeftOut(string name) => LeftOut.Read(Read($"left-out/{name}"));

    /// <summary>Each item of a list of names.</summary>
    public static string[] Names(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Every difference must stand in the list of what is left out, and nothing may stand there that is no difference.</summary>
    public static void AssertOnlyLeftOut(string name, IEnumerable<string> differences) => LeftOut.AssertIsAll(name, Read($"left-out/{name}"), differences);

    private static string Read(string resource)
    {
        using var stream = typeof(OrchardFacts).Assembly.GetManifestResourceStream($"Facts/{resource}")
            ?? throw new InvalidOperationException($"There is no file 'Facts/{resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
