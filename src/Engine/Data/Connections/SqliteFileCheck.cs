using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>
/// Asks SQLite whether the file that a connection has open still stands where it was. A connection to a file that somebody moved or
/// deleted goes on as if nothing had happened, and what it writes is lost with the file.
/// </summary>
internal static class SqliteFileCheck
{
    private const int HasMoved = 20;
    private const int ReadOnly = 8;
    private const int ReadOnlyMoved = 1032;

    /// <exception cref="SqliteException">The file was moved, deleted or replaced.</exception>
    public static void EnsureInPlace(SqliteConnection connection)
    {
        // Where the system lets nobody move an open file, SQLite does not know the question.
        if (connection.Handle is { } handle && FileControl(handle.DangerousGetHandle(), 0, HasMoved, out var moved) == 0 && moved != 0)
        {
            throw new SqliteException($"SQLite Error {ReadOnly}: 'the database file was moved, deleted or replaced: {connection.DataSource}'.", ReadOnly, ReadOnlyMoved);
        }
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(nint database, nint name, int operation, out int answer);
}
