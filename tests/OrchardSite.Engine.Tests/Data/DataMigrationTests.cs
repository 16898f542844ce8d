using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardSite.Engine.Data.Migrations;
using OrchardSite.Tests.Shared;
using YesSql;

namespace OrchardSite.Engine.Tests.Data;

public abstract class DataMigrationTests(TestDatabase database)
{
    [Fact]
    public async Task Activation_NewMigrations_RunOnceInTheOrderOfTheirFeatures()
    {
        var calls = new List<string>();
        void Configure(IServiceCollection services) => services.AddSingleton(calls).AddDataMigration<SecondMigrations>().AddDataMigration<FirstMigrations>();
        await using var tenant = TestTenant.Create(database, Configure);
        await tenant.UseAsync(_ => Task.CompletedTask, activateShell: true);
        await tenant.RestartAsync(Configure);
        await tenant.UseAsync(_ => Task.CompletedTask, activateShell: true);

        Assert.Equal(["First.Create", "First.1", "First.2", "Second.Create"], calls);
        Assert.Equal(
            ["OrchardCore.Data.Migration.Records.DataMigrationRecord, OrchardCore.Data|{\"Id\":1,\"DataMigrations\":[{\"DataMigrationClass\":\"OrchardCore.Test.Data.FirstMigrations\",\"Version\":3},{\"DataMigrationClass\":\"OrchardCore.Test.Data.SecondMigrations\",\"Version\":1}]}"],
            (await tenant.QueryAsync("SELECT Type, Content FROM Document")).Select(row => row.Replace("DataMigrationTests\\u002B", "", StringComparison.Ordinal)));
        Assert.Equal(["First", "Second"], await tenant.TablesAsync("First", "Second"));
    }

    [Fact]
    public async Task Activation_MigrationThatFails_LeavesNothingOfItAndStopsTheTenant()
    {
        var calls = new List<string>();
        await using var tenant = TestTenant.Create(database, services => services.AddSingleton(calls).AddDataMigration<FirstMigrations>().AddDataMigration<SecondFailing>());

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.UseAsync(_ => Task.CompletedTask, activateShell: true));

        Assert.Contains("Second", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["First"], await tenant.TablesAsync("First", "Half"));
        Assert.Equal(["1"], await tenant.QueryAsync("SELECT COUNT(*) FROM Document"));
        Assert.Equal(["1"], await tenant.QueryAsync("SELECT json_array_length(Content, '$.DataMigrations') FROM Document"));
    }

    [Theory]
    [InlineData("OrchardSite.Engine.Cms.Title.Migrations", "OrchardCore.Title", "OrchardCore.Title.Migrations")]
    [InlineData("OrchardSite.Engine.Cms.Title.Records.Migrations", "OrchardCore.Title", "OrchardCore.Title.Records.Migrations")]
    [InlineData("OrchardCore.Title.Migrations", "OrchardCore.Title", "OrchardCore.Title.Migrations")]
    [InlineData("Procuratorate.News.Migrations", "Procuratorate.News", "Procuratorate.News.Migrations")]
    public void MigrationNames_Type_IsOrchards(string typeName, string moduleId, string expected) =>
        Assert.Equal(expected, MigrationNames.Get(typeName, moduleId));

    public sealed class FirstMigrations(List<string> calls) : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            calls.Add("First.Create");
            await SchemaBuilder.CreateTableAsync("First", table => table.Column<string>("Name"));
            return 1;
        }

        public int UpdateFrom1()
        {
            calls.Add("First.1");
            return 2;
        }

        public async Task<int> UpdateFrom2Async()
        {
            calls.Add("First.2");
            await SchemaBuilder.AlterTableAsync("First", table => table.AddColumn<int>("Rank"));
            return 3;
        }
    }

    public sealed class SecondMigrations(List<string> calls) : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            calls.Add("Second.Create");
            await SchemaBuilder.CreateTableAsync("Second", table => table.Column<string>("Name"));
            return 1;
        }
    }

    public sealed class SecondFailing(ISession session) : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Half", table => table.Column<string>("Name"));
            await session.SaveAsync(new Article { Title = "half" });
            await session.FlushAsync();
            throw new InvalidDataException("It cannot be done.");
        }
    }

    public sealed class OnSqlite() : DataMigrationTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : DataMigrationTests(new PostgreSqlTestDatabase(server));
}
