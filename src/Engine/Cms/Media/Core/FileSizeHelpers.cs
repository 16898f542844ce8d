using System.Globalization;

namespace OrchardCore.Media.Core.Helpers;

/// <summary>Says a file's size so that people can read it.</summary>
public static class FileSizeHelpers
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>The size in the largest unit that leaves at least one, such as <c>1.25 MB</c>.</summary>
    public static string FormatAsBytes(long bytes, int digits = 2)
    {
        double size = bytes;
        var unit = 0;
        while (size >= 1024 && unit < _units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(size, digits)} {_units[unit]}");
    }
}
