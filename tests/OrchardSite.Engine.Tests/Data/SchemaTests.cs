using System.Text.RegularExpressions;
using YesSql.Indexes;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>Tables are written as Orchard Core writes them, so that either engine can open the database.</summary>
public partial class SchemaTests
{
    [Fact]
    public async Task InitializeAsync_NewFile_MakesTheDocumentTableAsOrchard()
    {
        using var test = await TestStore.CreateAsync();
        await test.Store.InitializeCollectionAsync("Audit");

        Assert.Equal(
            [
                "CREATE INDEX [IX_Audit_Document_Type] on [Audit_Document] ([Type])",
                "CREATE INDEX [IX_Document_Type] on [Document] ([Type])",
                "CREATE TABLE [Audit_Document] ([Id] BIGINT not null, [Type] TEXT COLLATE NOCASE not null, [Content] TEXT COLLATE NOCASE, [Version] BIGINT default 0 not null, primary key ( [Id] ) )",
                "CREATE TABLE [Document] ([Id] BIGINT not null, [Type] TEXT COLLATE NOCASE not null, [Content] TEXT COLLATE NOCASE, [Version] BIGINT default 0 not null, primary key ( [Id] ) )",
            ],
            await SchemaAsync(test));
    }

    [Fact]
    public async Task CreateMapIndexTableAsync_ContentItemIndex_IsOrchards()
    {
        using var test = await TestStore.CreateAsync();
        await test.AlterAsync(async schema =>
        {
            await schema.CreateMapIndexTableAsync<ContentItemIndex>(table => table
                .Column<string>("ContentItemId", column => column.WithLength(26))
                .Column<string>("ContentItemVersionId", column => column.WithLength(26))
                .Column<bool>("Latest")
                .Column<bool>("Published")
                .Column<string>("ContentType")
                .Column<DateTime>("ModifiedUtc", column => column.Nullable())
                .Column<DateTime>("PublishedUtc", column => column.Nullable())
                .Column<DateTime>("CreatedUtc", column => column.Nullable())
                .Column<string>("Owner")
                .Column<string>("Author")
                .Column<string>("DisplayText"));
            await schema.AlterIndexTableAsync<ContentItemIndex>(table => table.CreateIndex("IDX_ContentItemIndex_DocumentId_Owner", "DocumentId", "Owner", "Published", "Latest"));
        });

        var schema = await SchemaAsync(test);

        Assert.Contains("CREATE TABLE [ContentItemIndex] ([Id] integer primary key autoincrement not null, [DocumentId] BIGINT, [ContentItemId] TEXT COLLATE NOCASE, [ContentItemVersionId] TEXT COLLATE NOCASE, [Latest] BOOL, [Published] BOOL, [ContentType] TEXT COLLATE NOCASE, [ModifiedUtc] DATETIME, [PublishedUtc] DATETIME, [CreatedUtc] DATETIME, [Owner] TEXT COLLATE NOCASE, [Author] TEXT COLLATE NOCASE, [DisplayText] TEXT COLLATE NOCASE )", schema);
        Assert.Contains("CREATE INDEX [IDX_FK_ContentItemIndex] on [ContentItemIndex] ([DocumentId])", schema);
        Assert.Contains("CREATE INDEX [IDX_ContentItemIndex_DocumentId_Owner] on [ContentItemIndex] ([DocumentId], [Owner], [Published], [Latest])", schema);
    }

    [Fact]
    public async Task CreateReduceIndexTableAsync_UserByRoleNameIndex_IsOrchards()
    {
        using var test = await TestStore.CreateAsync();
        await test.AlterAsync(schema => schema.CreateReduceIndexTableAsync<UserByRoleNameIndex>(table => table.Column<string>("RoleName").Column<int>("Count")));

        var schema = await SchemaAsync(test);

        Assert.Contains("CREATE TABLE [UserByRoleNameIndex] ([Id] integer primary key autoincrement not null, [RoleName] TEXT COLLATE NOCASE, [Count] INT )", schema);
        Assert.Contains("CREATE TABLE [UserByRoleNameIndex_Document] ([UserByRoleNameIndexId] BIGINT not null, [DocumentId] BIGINT not null )", schema);
        Assert.Contains("CREATE INDEX [IDX_FK_UserByRoleNameIndex_Document] on [UserByRoleNameIndex_Document] ([UserByRoleNameIndexId], [DocumentId])", schema);
    }

    [Fact]
    public async Task CreateTableAsync_Defaults_AreOrchards()
    {
        using var test = await TestStore.CreateAsync();
        await test.AlterAsync(async schema =>
        {
            await schema.CreateTableAsync("RecordIndexingTask", table => table
                .Column<int>("Id", column => column.PrimaryKey().Identity())
                .Column<string>("RecordId")
                .Column<DateTime>("CreatedUtc", column => column.NotNull())
                .Column<int>("Type"));
            await schema.CreateMapIndexTableAsync<UserIndex>(table => table
                .Column<bool>("IsEnabled", column => column.NotNull().WithDefault(true))
                .Column<bool>("Published", column => column.WithDefault(true))
                .Column<int>("AccessFailedCount", column => column.NotNull().WithDefault(0)));
        });

        var schema = await SchemaAsync(test);

        Assert.Contains("CREATE TABLE [RecordIndexingTask] ([Id] integer primary key autoincrement, [RecordId] TEXT COLLATE NOCASE, [CreatedUtc] DATETIME not null, [Type] INT )", schema);
        Assert.Contains("CREATE TABLE [UserIndex] ([Id] integer primary key autoincrement not null, [DocumentId] BIGINT, [IsEnabled] BOOL default 1 not null, [Published] BOOL default 1 , [AccessFailedCount] INT default 0 not null )", schema);
    }

    [Fact]
    public async Task AlterTableAsync_AddRenameAndDrop_ChangeTheTable()
    {
        using var test = await TestStore.CreateAsync();
        await test.AlterAsync(schema => schema.CreateTableAsync("T", table => table.Column<string>("A").Column<string>("B")));
        await test.AlterAsync(schema => schema.AlterTableAsync("T", table =>
        {
            table.AddColumn<int>("C", column => column.WithDefault(7));
            table.RenameColumn("A", "D");
            table.DropColumn("B");
            table.CreateIndex("IDX_T", "C");
            table.DropIndex("IDX_T");
        }));
        await test.QueryAsync("INSERT INTO T (D) VALUES ('d')");

        Assert.Equal(["d|7"], await test.QueryAsync("SELECT * FROM T"));
        Assert.Empty(await test.QueryAsync("SELECT name FROM sqlite_master WHERE name = 'IDX_T'"));
    }

    private static async Task<List<string>> SchemaAsync(TestStore test)
    {
        var statements = await test.QueryAsync("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql");
        return [.. statements.Where(sql => !sql.Contains("sqlite_sequence", StringComparison.Ordinal)).Select(sql => Spaces().Replace(sql, " "))];
    }

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();

    private sealed class ContentItemIndex : MapIndex;

    private sealed class UserByRoleNameIndex : ReduceIndex;

    private sealed class UserIndex : MapIndex;
}
