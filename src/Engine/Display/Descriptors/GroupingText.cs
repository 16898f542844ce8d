using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Display.Descriptors;

internal static class GroupingText
{
    public static (string Head, string? Tail) Cut(string value, char delimiter)
    {
        var at = value.IndexOf(delimiter, StringComparison.Ordinal);
        return at < 0 ? (value, null) : (value[..at], value[(at + 1)..]);
    }

    /// <summary>Width and position come in either order: <c>Left_9;1</c> and <c>Left;1_9</c> are the same column.</summary>
    public static GroupingMetadata Column(string value)
    {
        var (head, tail) = Cut(value, ';');
        var (name, width) = Cut(head, '_');
        if (tail is null)
        {
            return new GroupingMetadata(name, null, width);
        }

        var (position, tailWidth) = Cut(tail, '_');
        return new GroupingMetadata(name, position, width ?? tailWidth);
    }
}
