using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Tests.Shared;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>Tables on PostgreSQL, where several tenants may share a database by schemas or by prefixes.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlSchemaTests(PostgreSqlServer server)
{
    private readonly PostgreSqlTestDatabase _database = new(server);

    [Fact]
    public async Task CreateTables_Columns_HaveTheTypesThatTheDatabaseKnows()
    {
        using var test = await TestStore.CreateAsync(_database);
        await test.AlterAsync(schema => schema.CreateTableAsync("T", table => table
            .Column<long>("Long").Column<int>("Whole").Column<bool>("Flag").Column<DateTime>("Moment").Column<decimal>("Amount").Column<Guid>("Key")
            .Column<string>("Short", column => column.WithLength(26)).Column<string>("Usual").Column<string>("Text", column => column.Unlimited())));

        Assert.Equal(
            ["Long|bigint|", "Whole|integer|", "Flag|boolean|", "Moment|timestamp without time zone|", "Amount|numeric|", "Key|uuid|", "Short|character varying|26", "Usual|character varying|255", "Text|text|"],
            await test.QueryAsync("select column_name, data_type, character_maximum_length from information_schema.columns where table_schema = current_schema() and table_name = 'T' order by ordinal_position"));
    }

    [Fact]
    public async Task AlterTable_WiderColumnAndItsIndex_AreChanged()
    {
        using var test = await TestStore.CreateAsync(_database);
        await test.AlterAsync(async schema =>
        {
            await schema.CreateTableAsync("T", table => table.Column<string>("A", column => column.WithLength(2)));
            await schema.AlterTableAsync("T", table => table.CreateIndex("IDX_T", "A"));
        });
        await test.AlterAsync(schema => schema.AlterTableAsync("T", table =>
        {
            table.DropIndex("IDX_T");
            table.AlterColumn("A", column => column.WithType(typeof(string), 10));
            table.AddColumn<int>("B", column => column.WithDefault(7));
            table.RenameColumn("B", "C");
        }));

        await test.QueryAsync("insert into \"T\" (\"A\") values ('long enough'::varchar(10))");

        Assert.Equal(["long enoug|7"], await test.QueryAsync("select * from \"T\""));
        Assert.Empty(await test.QueryAsync("select indexname from pg_indexes where schemaname = current_schema() and tablename = 'T'"));
    }

    [Fact]
    public void FormatIndexName_LongNamesThatBeginAlike_StayApart()
    {
        var dialect = new PostgreSqlDialect();
        var first = dialect.FormatIndexName(new string('a', 70) + "_first");
        var second = dialect.FormatIndexName(new string('a', 70) + "_second");

        Assert.NotEqual(first, second);
        Assert.InRange(first.Length, 1, 63);
        Assert.Equal("IDX_Short", dialect.FormatIndexName("IDX_Short"));
    }

    [Fact]
    public async Task DropAsync_OneTenantOfTwoInASchema_LeavesTheOther()
    {
        var one = Settings("One");
        var two = Settings("Two");
        two["Schema"] = one["Schema"];
        await CreateAsync(one);
        await CreateAsync(two);

        await TenantDatabase.Of(one, new ShellOptions())!.DropAsync(CancellationToken.None);

        Assert.False(await TenantDatabase.Of(one, new ShellOptions())!.ExistsAsync(CancellationToken.None));
        Assert.True(await TenantDatabase.Of(two, new ShellOptions())!.ExistsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task DropAsync_TablesOfSomebodyElse_AreKept()
    {
        var settings = Settings("");
        var database = TenantDatabase.Of(settings, new ShellOptions())!;
        await database.PrepareAsync(CancellationToken.None);
        await ExecuteAsync(database, $"CREATE TABLE \"{settings["Schema"]}\".theirs (a int)");

        Assert.False(await database.ExistsAsync(CancellationToken.None));
        await database.DropAsync(CancellationToken.None);

        await ExecuteAsync(database, $"SELECT a FROM \"{settings["Schema"]}\".theirs");
    }

    [Fact]
    public void Of_NoConnectionString_NamesTheTenantAndWhatIsMissing()
    {
        var settings = new ShellSettings { Name = "Branch" };
        settings["DatabaseProvider"] = "Postgres";

        var exception = Assert.Throws<InvalidOperationException>(() => TenantDatabase.Of(settings, new ShellOptions()));

        Assert.Contains("'Branch'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'ConnectionString'", exception.Message, StringComparison.Ordinal);
    }

    private ShellSettings Settings(string prefix)
    {
        var settings = new ShellSettings { Name = "Tenant" + prefix };
        _database.Configure(settings);
        settings["TablePrefix"] = prefix;
        return settings;
    }

    private static async Task CreateAsync(ShellSettings settings)
    {
        var database = TenantDatabase.Of(settings, new ShellOptions())!;
        await database.PrepareAsync(CancellationToken.None);
        await ExecuteAsync(database, $"CREATE TABLE {database.Dialect.QuoteForTableName($"{settings["TablePrefix"]}_Document", database.Schema)} (\"Id\" int8)");
    }

    private static async Task ExecuteAsync(TenantDatabase database, string sql)
    {
        await using var connection = database.Connections.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
