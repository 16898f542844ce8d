using System.Data;
using OrchardSite.Engine.Data.Sessions;
using OrchardSite.Tests.Shared;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data;

public abstract class SessionTests(TestDatabase database)
{
    [Fact]
    public async Task SaveAsync_NewObject_IsReadByAnotherSessionUnderItsId()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        var article = new Article { Title = "检察要闻", Tags = ["a", "b"] };
        await test.SaveAsync(article);

        await using var session = test.Store.CreateSession();
        var read = await session.GetAsync<Article>(article.Id);

        Assert.True(article.Id > 0);
        Assert.NotSame(article, read);
        Assert.Equal("检察要闻", read!.Title);
        Assert.Equal(article.Id, read.Id);
        Assert.Equal(["a", "b"], read.Tags);
    }

    [Fact]
    public async Task BeginTransactionAsync_AtALevel_HasIt()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using var session = test.Store.CreateSession();

        var transaction = await session.BeginTransactionAsync(IsolationLevel.Serializable);

        Assert.Equal(IsolationLevel.Serializable, transaction.IsolationLevel);
        Assert.Same(transaction, session.CurrentTransaction);
    }

    [Fact]
    public async Task Query_TwiceInOneSession_GivesTheSameObject()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = "one" });

        await using var session = test.Store.CreateSession();
        var first = await session.Query<Article, ArticleIndex>(index => index.Title == "one").FirstOrDefaultAsync();
        var second = await session.Query<Article>().FirstOrDefaultAsync();

        Assert.NotNull(first);
        Assert.Same(first, second);
    }

    [Fact]
    public async Task AppendAsync_EntryOfALog_IsWrittenWithItsIndexAndForgotten()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using var session = test.Store.CreateSession();
        var entry = new Article { Title = "one" };

        await session.AppendAsync(entry);
        await session.FlushAsync();
        entry.Title = "two";
        var read = await session.Query<Article, ArticleIndex>(index => index.Title == "one").FirstOrDefaultAsync();
        await session.SaveChangesAsync();

        Assert.NotSame(entry, read);
        Assert.Equal("one", read!.Title);
    }

    [Fact]
    public async Task SaveAsync_ChangedObject_ReplacesDocumentAndIndexRows()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        var article = new Article { Title = "one", Tags = ["a", "b"] };
        await test.SaveAsync(article);

        article.Title = "two";
        article.Tags = ["b", "c", "c"];
        await test.SaveAsync(article);

        Assert.Equal(["1|2"], await test.QueryAsync("SELECT Id, Version FROM Document"));
        Assert.Equal(["1|two"], await test.QueryAsync("SELECT DocumentId, Title FROM ArticleIndex"));
        Assert.Equal(["1|b", "1|c", "1|c"], await test.QueryAsync("SELECT DocumentId, Tag FROM TagIndex ORDER BY Tag"));
        Assert.Equal(["b|1", "c|2"], await test.QueryAsync("SELECT Tag, Count FROM TagCountIndex ORDER BY Tag"));
        Assert.Equal(["b|1", "c|1"], await test.QueryAsync("SELECT t.Tag, b.DocumentId FROM TagCountIndex t JOIN TagCountIndex_Document b ON b.TagCountIndexId = t.Id ORDER BY t.Tag"));
    }

    [Fact]
    public async Task SaveAsync_MapGivesNull_KeepsNoRow()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = null });

        Assert.Empty(await test.QueryAsync("SELECT * FROM ArticleIndex"));
        Assert.Single(await test.QueryAsync("SELECT Id FROM Document"));
    }

    [Fact]
    public async Task Delete_StoredObject_LeavesNoTrace()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = "one", Tags = ["a"] }, new Article { Title = "two", Tags = ["a"] });

        await using var session = test.Store.CreateSession();
        session.Delete((await session.Query<Article, ArticleIndex>(index => index.Title == "one").FirstOrDefaultAsync())!);
        await session.SaveChangesAsync();

        Assert.Equal(["2"], await test.QueryAsync("SELECT Id FROM Document"));
        Assert.Equal(["2"], await test.QueryAsync("SELECT DocumentId FROM ArticleIndex"));
        Assert.Equal(["2"], await test.QueryAsync("SELECT DocumentId FROM TagIndex"));
        Assert.Equal(["a|1"], await test.QueryAsync("SELECT Tag, Count FROM TagCountIndex"));
        Assert.Equal(["2"], await test.QueryAsync("SELECT DocumentId FROM TagCountIndex_Document"));
    }

    [Fact]
    public async Task Query_AfterUnflushedSave_SeesIt()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using var session = test.Store.CreateSession();
        await session.SaveAsync(new Article { Title = "one" });

        Assert.Equal(1, await session.Query<Article, ArticleIndex>(index => index.Title == "one").CountAsync());

        await using var other = test.Store.CreateSession();
        Assert.Equal(0, await other.Query<Article, ArticleIndex>().CountAsync());
    }

    [Fact]
    public async Task SaveChangesAsync_ObjectChangedAfterFlush_WritesTheChange()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using var session = test.Store.CreateSession();
        var article = new Article { Title = "one" };
        await session.SaveAsync(article);
        await session.FlushAsync();
        article.Title = "two";
        await session.SaveChangesAsync();

        Assert.Equal(["two"], await test.QueryAsync("SELECT Title FROM ArticleIndex"));
    }

    [Fact]
    public async Task DisposeAsync_WithoutSaveChanges_WritesNothing()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using (var session = test.Store.CreateSession())
        {
            await session.SaveAsync(new Article { Title = "one", Tags = ["a"] });
            await session.FlushAsync();
        }

        Assert.Empty(await test.QueryAsync("SELECT Id FROM Document"));
        Assert.Empty(await test.QueryAsync("SELECT Id FROM TagCountIndex"));
    }

    [Fact]
    public async Task CancelAsync_ThenSaveChanges_WritesNothing()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using var session = test.Store.CreateSession();
        await session.SaveAsync(new Article { Title = "one" });
        await session.FlushAsync();
        await session.CancelAsync();
        await session.SaveChangesAsync();

        Assert.Empty(await test.QueryAsync("SELECT Id FROM Document"));
    }

    [Fact]
    public async Task FlushAsync_IndexThatFails_LeavesNeitherDocumentNorGate()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await using (var session = test.Store.CreateSession())
        {
            session.RegisterIndexes(new FailingIndexProvider());
            await session.SaveAsync(new Article { Title = "one" });
            await Assert.ThrowsAsync<InvalidDataException>(() => session.SaveChangesAsync());
        }

        Assert.Empty(await test.QueryAsync("SELECT Id FROM Document"));
        await test.SaveAsync(new Article { Title = "two" });
        Assert.Equal(["two"], await test.QueryAsync("SELECT Title FROM ArticleIndex"));
    }

    [Fact]
    public async Task SaveAsync_CheckedAndChangedByAnother_ThrowsAndWritesNothing()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = "one" });
        await using var slow = test.Store.CreateSession();
        var mine = (await slow.GetAsync<Article>(1))!;
        await using (var quick = test.Store.CreateSession())
        {
            var theirs = (await quick.GetAsync<Article>(1))!;
            theirs.Title = "theirs";
            await quick.SaveAsync(theirs, checkConcurrency: true);
            await quick.SaveChangesAsync();
        }

        mine.Title = "mine";
        await slow.SaveAsync(mine, checkConcurrency: true);
        var exception = await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync());

        Assert.Equal(1, exception.Document.Id);
        Assert.Equal(["theirs"], await test.QueryAsync("SELECT Title FROM ArticleIndex"));
    }

    [Fact]
    public async Task SaveAsync_DeletedByAnother_Throws()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = "one" });
        await using var slow = test.Store.CreateSession();
        var mine = (await slow.GetAsync<Article>(1))!;
        await using (var quick = test.Store.CreateSession())
        {
            quick.Delete((await quick.GetAsync<Article>(1))!);
            await quick.SaveChangesAsync();
        }

        await slow.SaveAsync(mine);
        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync());
    }

    [Fact]
    public async Task SaveAsync_ManyWritersAtOnce_GiveEachDocumentItsOwnId()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await test.SaveAsync(new Article { Title = $"{writer}-{i}" }, new Article { Title = $"{writer}-{i}b" });
            }
        })));

        Assert.Equal(["320|320|320"], await test.QueryAsync("SELECT COUNT(*), COUNT(DISTINCT Id), MAX(Id) FROM Document"));
        Assert.Equal(["320"], await test.QueryAsync("SELECT COUNT(*) FROM Document d JOIN ArticleIndex a ON a.DocumentId = d.Id AND json_extract(d.Content, '$.Title') = a.Title AND CAST(json_extract(d.Content, '$.Id') AS BIGINT) = d.Id"));
    }

    [Fact]
    public async Task SaveAsync_TwoStoresOnOneFile_NeverShareAnId()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        using var other = await test.OpenAsync(new ArticleIndexProvider());
        var mine = new Article { Title = "mine" };
        await using var session = other.CreateSession();
        await session.SaveAsync(mine);
        await test.SaveAsync(new Article { Title = "theirs" }, new Article { Title = "theirs too" });
        await session.SaveChangesAsync();

        Assert.Equal(3, mine.Id);
        Assert.Equal(["1|theirs", "2|theirs too", "3|mine"], await test.QueryAsync("SELECT DocumentId, Title FROM ArticleIndex ORDER BY DocumentId"));
        Assert.Equal(["3"], await test.QueryAsync("SELECT json_extract(Content, '$.Id') FROM Document WHERE Id = 3"));
    }

    [Fact]
    public async Task InitializeAsync_OnAnExistingDatabase_GoesOnCounting()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = "one" });
        using var reopened = await test.OpenAsync(new ArticleIndexProvider());
        var next = new Article { Title = "two" };
        await using var session = reopened.CreateSession();
        await session.SaveAsync(next);
        await session.SaveChangesAsync();

        Assert.Equal(2, next.Id);
    }

    [Fact]
    public async Task Session_InACollection_KeepsToItsTables()
    {
        using var test = await TestStore.CreateAsync(database, new ArticleIndexProvider { CollectionName = "Audit" });
        await test.Store.InitializeCollectionAsync("Audit");
        await test.AlterAsync(schema => schema.CreateMapIndexTableAsync<ArticleIndex>(
            table => table.Column<string>("Title").Column<int>("Rank").Column<bool>("Published").Column<int>("Kind").Column<DateTime>("CreatedUtc"), "Audit"));
        await test.AlterAsync(schema => schema.CreateMapIndexTableAsync<TagIndex>(table => table.Column<string>("Tag"), "Audit"));
        await test.AlterAsync(schema => schema.CreateReduceIndexTableAsync<TagCountIndex>(table => table.Column<string>("Tag").Column<int>("Count"), "Audit"));

        await using var session = test.Store.CreateSession();
        await session.SaveAsync(new Article { Title = "one", Tags = ["a"] }, collection: "Audit");
        await session.SaveChangesAsync();

        Assert.Equal(1, await session.Query<Article, ArticleIndex>(index => index.Title == "one", collection: "Audit").CountAsync());
        Assert.Equal(0, await session.Query<Article>().CountAsync());
        Assert.Equal(["1"], await test.QueryAsync("SELECT Id FROM Audit_Document"));
        Assert.Equal(["1"], await test.QueryAsync("SELECT DocumentId FROM Audit_TagCountIndex_Audit_Document"));
    }

    private sealed class FailingIndexProvider : IndexProvider<Article>
    {
        public override void Describe(DescribeContext<Article> context) =>
            context.For<ArticleIndex>().Map(ArticleIndex? (_) => throw new InvalidDataException("The index cannot be made."));
    }

    public sealed class OnSqlite() : SessionTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : SessionTests(new PostgreSqlTestDatabase(server));
}
