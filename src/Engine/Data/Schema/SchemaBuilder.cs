using System.Data.Common;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Indexes;
using YesSql;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace OrchardSite.Engine.Data.Schema;

/// <summary>Changes the schema within a transaction, so that a migration that fails leaves nothing behind.</summary>
internal sealed class SchemaBuilder(IConfiguration configuration, DbTransaction transaction, bool throwOnError = true) : ISchemaBuilder
{
    private const string SavePoint = "schema";

    public DbConnection Connection => transaction.Connection ?? throw new InvalidOperationException("The transaction of the migration is over.");

    public DbTransaction Transaction => transaction;

    public ISqlDialect Dialect => configuration.SqlDialect;

    public ITableNameConvention TableNameConvention => configuration.TableNameConvention;

    public string TablePrefix => configuration.TablePrefix ?? "";

    public bool ThrowOnError => throwOnError;

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTableCommand(TablePrefix + name);
        table(command);
        return RunAsync([command.ToSql(Dialect, configuration.Schema)]);
    }

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var command = new AlterTableCommand(TablePrefix + name, TablePrefix, configuration.Schema, (IStoreDialect)Dialect);
        table(command);
        return RunAsync(command.Statements);
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection) =>
        AlterTableAsync(TableNameConvention.GetIndexTable(indexType, collection), table);

    public Task DropTableAsync(string name) =>
        RunAsync([Dialect.GetDropTableString(TablePrefix + name, configuration.Schema)]);

    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        await CreateTableAsync(name, command =>
        {
            command
                .Column(configuration.IdentityColumnSize, "Id", column => column.Identity().NotNull())
                .Column<long>("DocumentId");
            table(command);
        });
        await AlterTableAsync(name, command => command.CreateIndex($"IDX_FK_{name}", "DocumentId"));
    }

    public async Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        await CreateTableAsync(TableNameConvention.GetIndexTable(indexType, collection), command =>
        {
            command.Column(configuration.IdentityColumnSize, "Id", column => column.Identity().NotNull());
            table(command);
        });

        var bridge = IndexTable.GetBridgeName(TableNameConvention, indexType, collection);
        var key = IndexTable.GetBridgeColumn(indexType);
        await CreateTableAsync(bridge, command => command
            .Column<long>(key, column => column.NotNull())
            .Column<long>("DocumentId", column => column.NotNull()));
        await AlterTableAsync(bridge, command => command.CreateIndex($"IDX_FK_{bridge}", key, "DocumentId"));
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null) =>
        DropTableAsync(TableNameConvention.GetIndexTable(indexType, collection));

    public async Task DropReduceIndexTableAsync(Type indexType, string? collection = null)
    {
        await DropTableAsync(IndexTable.GetBridgeName(TableNameConvention, indexType, collection));
        await DropTableAsync(TableNameConvention.GetIndexTable(indexType, collection));
    }

    private async Task RunAsync(IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            if (!throwOnError)
            {
                await transaction.SaveAsync(SavePoint);
            }

            await using var command = Connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = statement;
            try
            {
                await command.ExecuteNonQueryAsync();
            }
            catch (DbException) when (!throwOnError)
            {
                // A database may take nothing more in a transaction in which a statement failed.
                await transaction.RollbackAsync(SavePoint);
                return;
            }
        }
    }
}
