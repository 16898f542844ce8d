using OrchardCore.DisplayManagement;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions: <c>before</c>, then numbers part by part (<c>1 &lt; 1.5 &lt; 2 &lt; 10</c>), then <c>after</c>.
/// No position counts as 0.
/// </summary>
public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string?>
{
    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; } = new();

    public int Compare(IPositioned? a, IPositioned? b) => Compare(a?.Position, b?.Position);

    public int Compare(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal))
        {
            return 0;
        }

        var left = Normalize(x);
        var right = Normalize(y);
        while (!left.IsEmpty || !right.IsEmpty)
        {
            var compared = ComparePart(NextPart(ref left), NextPart(ref right));
            if (compared != 0)
            {
                return compared;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> Normalize(string? position)
        => string.IsNullOrWhiteSpace(position) ? "0" : position.AsSpan().Trim().TrimStart(':').TrimEnd('.');

    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> position)
    {
        var dot = position.IndexOf('.');
        var part = dot < 0 ? position : position[..dot];
        position = dot < 0 ? default : position[(dot + 1)..];
        return part;
    }

    private static int ComparePart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var leftNumber = NumberOf(left);
        var rightNumber = NumberOf(right);
        return leftNumber is null || rightNumber is null
            ? left.CompareTo(right, StringComparison.OrdinalIgnoreCase)
            : leftNumber.Value.CompareTo(rightNumber.Value);
    }

    private static long? NumberOf(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            return 0;
        }

        if (part.Equals("before", StringComparison.OrdinalIgnoreCase))
        {
            return -9999;
        }

        if (part.Equals("after", StringComparison.OrdinalIgnoreCase))
        {
            return 9999;
        }

        return long.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
