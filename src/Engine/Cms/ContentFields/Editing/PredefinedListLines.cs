using OrchardCore.ContentFields.Settings;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The values of a predefined list as lines that are typed: <c>shown</c> or <c>shown|stored</c>.</summary>
internal static class PredefinedListLines
{
    public static ListValueOption[] Read(string? text) =>
        [.. (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadLine)];

    public static string Write(IEnumerable<ListValueOption> options) =>
        string.Join('\n', options.Select(option => option.Name == option.Value ? option.Name : $"{option.Name}|{option.Value}"));

    private static ListValueOption ReadLine(string line)
    {
        var bar = line.LastIndexOf('|');
        return bar < 0 ? new ListValueOption(line) : new ListValueOption(line[..bar].Trim(), line[(bar + 1)..].Trim());
    }
}
