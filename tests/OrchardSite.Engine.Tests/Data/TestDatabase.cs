using System.Globalization;
using System.Text.RegularExpressions;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Tests.Shared;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>A database that a test's tables are made on. Statements of tests are written as for SQLite.</summary>
public abstract class TestDatabase
{
    public static TestDatabase Sqlite { get; } = new SqliteTestDatabase();

    /// <summary>Whether text compares and sorts without regard to case, and nothing sorts before something.</summary>
    public virtual bool IgnoresCase => false;

    /// <summary>Puts a place of its own on this database into a tenant's settings.</summary>
    public abstract void Configure(ShellSettings settings);

    internal async Task<List<string>> QueryAsync(TenantDatabase database, string sql)
    {
        await using var connection = database.Connections.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Translate(sql, database.Schema);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(i => ToText(reader.GetValue(i)))));
        }

        return rows;
    }

    protected abstract string Translate(string sql, string? schema);

    private static string? ToText(object value) => value is bool flag ? flag ? "1" : "0" : Convert.ToString(value, CultureInfo.InvariantCulture);

    private sealed class SqliteTestDatabase : TestDatabase
    {
        public override bool IgnoresCase => true;

        public override void Configure(ShellSettings settings) => settings["DatabaseProvider"] = "Sqlite";

        protected override string Translate(string sql, string? schema) => sql;
    }
}

/// <summary>A real PostgreSQL server; each test has a schema on it.</summary>
public sealed partial class PostgreSqlTestDatabase(PostgreSqlServer server) : TestDatabase
{
    public override void Configure(ShellSettings settings)
    {
        settings["DatabaseProvider"] = "Postgres";
        settings["ConnectionString"] = server.ConnectionString;
        settings["Schema"] = $"t{Guid.NewGuid():N}";
    }

    protected override string Translate(string sql, string? schema)
    {
        var json = JsonLength().Replace(JsonValue().Replace(sql, "($1Content::json ->> '$2')"), "json_array_length(Content::json -> '$1')");
        return $"SET search_path TO \"{schema}\"; {Name().Replace(json, "\"$0\"")}";
    }

    [GeneratedRegex(@"json_extract\((\w\.)?Content, '\$\.(\w+)'\)")]
    private static partial Regex JsonValue();

    [GeneratedRegex(@"json_array_length\(Content, '\$\.(\w+)'\)")]
    private static partial Regex JsonLength();

    /// <summary>Names of tables and columns: capitals and small letters, and no text.</summary>
    [GeneratedRegex(@"(?<!')\b[A-Z]\w*[a-z]\w*\b(?!')")]
    private static partial Regex Name();
}

/// <summary>The tests that share one PostgreSQL server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlGroup : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSql";
}
