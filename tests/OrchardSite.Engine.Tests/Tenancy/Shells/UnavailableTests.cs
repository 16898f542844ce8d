using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>A database that is away for now is told from a fault in the program.</summary>
public sealed class UnavailableTests
{
    public static TheoryData<Exception, bool> Failures => new()
    {
        { new NpgsqlException("Failed to connect", new SocketException((int)SocketError.ConnectionRefused)), true },
        { new InvalidOperationException("The page failed", new NpgsqlException("Reading", new EndOfStreamException())), true },
        { new PostgresException("the database system is starting up", "FATAL", "FATAL", "57P03"), true },
        { new PostgresException("terminating connection due to administrator command", "FATAL", "FATAL", "57P01"), true },
        { new PostgresException("too many clients", "FATAL", "FATAL", "53300"), true },
        { new PostgresException("could not serialize access", "ERROR", "ERROR", "40001"), false },
        { new PostgresException("syntax error", "ERROR", "ERROR", "42601"), false },
        { new SqliteException("SQLite Error 14: 'unable to open database file'.", 14), true },
        { new SqliteException("SQLite Error 11: 'database disk image is malformed'.", 11), true },
        { new SqliteException("SQLite Error 5: 'database is locked'.", 5), true },
        { new SqliteException("SQLite Error 1: 'no such table: Document'.", 1), false },
        { new SqliteException("SQLite Error 19: 'constraint failed'.", 19), false },
        { new HttpRequestException("elsewhere", new SocketException((int)SocketError.ConnectionRefused)), false },
        { new InvalidOperationException(), false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void IsCause_Failure_IsTheDatabasesAbsenceOnly(Exception failure, bool expected) => Assert.Equal(expected, Unavailable.IsCause(failure));
}
