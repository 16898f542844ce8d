using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardSite.Tests.Shared;

namespace OrchardSite.Engine.Tests.Data;

public abstract class DocumentManagerTests(TestDatabase database)
{
    [Fact]
    public async Task UpdateAsync_Committed_IsStoredAndSharedByLaterScopes()
    {
        await using var tenant = TestTenant.Create(database);
        await tenant.UseAsync(services => SetAsync(services, "one"));
        ListDocument? first = null;
        await tenant.UseAsync(async services => first = await Manager(services).GetOrCreateImmutableAsync());
        await tenant.UseAsync(async services => Assert.Same(first, await Manager(services).GetOrCreateImmutableAsync()));

        Assert.Equal("one", first!.Text);
        Assert.True(first.IsReadOnly);
        Assert.NotEmpty(first.Identifier);
        await tenant.RestartAsync();
        await tenant.UseAsync(async services => Assert.Equal("one", (await Manager(services).GetOrCreateImmutableAsync()).Text));
    }

    [Fact]
    public async Task UpdateAsync_BeforeCommit_IsSeenByItsOwnScopeOnly()
    {
        await using var tenant = TestTenant.Create(database);
        await tenant.UseAsync(services => SetAsync(services, "one"));
        await tenant.UseAsync(async services =>
        {
            await SetAsync(services, "two");
            Assert.Equal("two", (await Manager(services).GetOrCreateImmutableAsync()).Text);
            await tenant.UseAsync(async other => Assert.Equal("one", (await Manager(other).GetOrCreateImmutableAsync()).Text));
        });

        await tenant.UseAsync(async services => Assert.Equal("two", (await Manager(services).GetOrCreateImmutableAsync()).Text));
    }

    [Fact]
    public async Task UpdateAsync_ScopeThatFails_ChangesNothing()
    {
        await using var tenant = TestTenant.Create(database);
        await tenant.UseAsync(services => SetAsync(services, "one"));
        await Assert.ThrowsAsync<InvalidDataException>(() => tenant.UseAsync(async services =>
        {
            await SetAsync(services, "two");
            throw new InvalidDataException();
        }));

        await tenant.UseAsync(async services => Assert.Equal("one", (await Manager(services).GetOrCreateImmutableAsync()).Text));
        Assert.Equal(["one"], await tenant.QueryAsync("SELECT json_extract(Content, '$.Text') FROM Document"));
    }

    [Fact]
    public async Task UpdateAsync_ChangedMeanwhile_FailsAndKeepsTheFirst()
    {
        await using var tenant = TestTenant.Create(database);
        await tenant.UseAsync(services => SetAsync(services, "one"));
        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.UseAsync(async services =>
        {
            var mine = await Manager(services).GetOrCreateMutableAsync();
            await tenant.UseAsync(other => SetAsync(other, "theirs"));
            mine.Text = "mine";
            await Manager(services).UpdateAsync(mine);
        }));

        await tenant.UseAsync(async services => Assert.Equal("theirs", (await Manager(services).GetOrCreateImmutableAsync()).Text));
    }

    [Fact]
    public async Task UpdateAsync_BothCreate_TheSecondFails()
    {
        await using var tenant = TestTenant.Create(database);
        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.UseAsync(async services =>
        {
            var mine = await Manager(services).GetOrCreateMutableAsync();
            await tenant.UseAsync(other => SetAsync(other, "theirs"));
            mine.Text = "mine";
            await Manager(services).UpdateAsync(mine);
        }));

        Assert.Equal(["theirs"], await tenant.QueryAsync("SELECT json_extract(Content, '$.Text') FROM Document"));
    }

    [Fact]
    public async Task UpdateAsync_OfTheSharedDocument_IsRefused()
    {
        await using var tenant = TestTenant.Create(database);
        await tenant.UseAsync(async services =>
        {
            var shared = await Manager(services).GetOrCreateImmutableAsync();
            await Assert.ThrowsAsync<InvalidOperationException>(() => Manager(services).UpdateAsync(shared));
        });
    }

    [Fact]
    public async Task GetOrCreateMutableAsync_AfterCommitInTheSameScope_GivesACopyAgain()
    {
        await using var tenant = TestTenant.Create(database);
        await tenant.UseAsync(async services =>
        {
            await SetAsync(services, "one");
            await services.GetRequiredService<IDocumentStore>().CommitAsync();
            var shared = await Manager(services).GetOrCreateImmutableAsync();
            var mutable = await Manager(services).GetOrCreateMutableAsync();
            Assert.NotSame(shared, mutable);
            Assert.Equal("one", mutable.Text);
            Assert.False(mutable.IsReadOnly);
        });
    }

    private static IDocumentManager<ListDocument> Manager(IServiceProvider services) => services.GetRequiredService<IDocumentManager<ListDocument>>();

    private static async Task SetAsync(IServiceProvider services, string text)
    {
        var document = await Manager(services).GetOrCreateMutableAsync();
        document.Text = text;
        await Manager(services).UpdateAsync(document);
    }

    public sealed class ListDocument : Document
    {
        public string Text { get; set; } = "";
    }

    public sealed class OnSqlite() : DocumentManagerTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : DocumentManagerTests(new PostgreSqlTestDatabase(server));
}
