using OrchardCore.ContentFields.Settings;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The texts of a list as lines that are typed, as those of a predefined list; a star before a line has new items begin with it.</summary>
internal static class MultiTextLines
{
    private const char Star = '*';

    public static MultiTextFieldValueOption[] Read(string? text) =>
    [
        .. (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => PredefinedListLines.Read(line.TrimStart(Star)).Select(option => new MultiTextFieldValueOption
            {
                Name = option.Name,
                Value = option.Value,
                Default = line[0] == Star,
            })),
    ];

    public static string Write(IEnumerable<MultiTextFieldValueOption> options) =>
        string.Join('\n', options.Select(option => (option.Default ? "*" : string.Empty) + PredefinedListLines.Write([new ListValueOption(option.Name, option.Value)])));
}
