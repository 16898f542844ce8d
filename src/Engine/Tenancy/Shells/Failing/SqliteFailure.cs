using System.Data.Common;
using System.Globalization;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>What a failure of SQLite means. Its driver, which this room does not know, gives the number in its message only.</summary>
internal static class SqliteFailure
{
    private const string Prefix = "SQLite Error ";
    private const int Busy = 5;
    private const int Locked = 6;

    /// <summary>3 no right, 8 read-only or moved, 10 input and output, 11 corrupt, 14 cannot be opened, 26 not a database.</summary>
    private static readonly int[] _lost = [3, 8, 10, 11, 14, 26];

    /// <summary>Whether the file cannot be used now: lost, broken, or locked by another process.</summary>
    public static bool IsAway(DbException exception) => CodeOf(exception) is Busy or Locked || IsLost(exception);

    /// <summary>Whether the file is lost or broken, so that what is known of it may not be true of the one that comes back.</summary>
    public static bool IsLost(DbException exception) => _lost.Contains(CodeOf(exception));

    private static int CodeOf(DbException exception)
    {
        var message = exception.Message.AsSpan();
        if (!message.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return 0;
        }

        var rest = message[Prefix.Length..];
        var end = rest.IndexOf(':');
        return end > 0 && int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0;
    }
}
