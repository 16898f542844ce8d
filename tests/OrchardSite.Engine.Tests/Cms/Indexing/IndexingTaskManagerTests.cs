using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardSite.Engine.Cms.Indexing.Tasks;
using OrchardSite.Engine.Tests.Content;
using OrchardSite.Engine.Tests.Data;
using YesSql;

namespace OrchardSite.Engine.Tests.Cms.Indexing;

/// <summary>What indexes are told of changes: all that was committed, nothing else, a record's last change once.</summary>
public sealed class IndexingTaskManagerTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.CreateAsync(new OrchardSite.Engine.Content.Records.ContentItemIndexProvider());
        await _store.AlterAsync(builder => new OrchardCore.ContentManagement.Records.Migrations { SchemaBuilder = builder }.CreateAsync());
        await using var session = _store.Store.CreateSession();
        await _store.AlterAsync(builder => new OrchardCore.Indexing.Migrations(session, new ManualClock()) { SchemaBuilder = builder }.CreateAsync());
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task CreateTask_SessionIsCancelled_LeavesNothing()
    {
        await using (var session = _store.Store.CreateSession())
        {
            await Manager(session).CreateTaskAsync(Update("a"));
            await session.CancelAsync();
        }

        Assert.Empty(await ReadAsync(0));
    }

    [Fact]
    public async Task CreateTask_SeveralOfOneRecord_LeaveTheLast()
    {
        await ChangeAsync(Update("a"), Update("a"), Update("b"), Delete("a"));

        Assert.Equal(["b:Update", "a:Delete"], (await ReadAsync(0)).Select(task => $"{task.RecordId}:{task.Type}"));
    }

    [Fact]
    public async Task CreateTask_RecordThatAnIndexHasFollowed_StandsBehindIt()
    {
        await ChangeAsync(Update("a"), Update("b"));
        var followed = (await ReadAsync(0))[^1].Id;

        await ChangeAsync(Update("a"));

        Assert.Equal("a", Assert.Single(await ReadAsync(followed)).RecordId);
    }

    [Fact]
    public async Task CreateTask_AfterACommitInTheSameScope_IsWrittenAgain()
    {
        await using var session = _store.Store.CreateSession();
        var manager = Manager(session);
        await manager.CreateTaskAsync(Update("a"));
        await session.SaveChangesAsync();
        var followed = Assert.Single(await ReadAsync(0)).Id;

        await manager.CreateTaskAsync(Update("a"));
        await session.SaveChangesAsync();

        Assert.Single(await ReadAsync(followed));
    }

    [Fact]
    public async Task GetTasks_OfAnotherCategory_AreNotGiven()
    {
        await ChangeAsync(Update("a"), new CreateIndexingTaskContext("m", "Media", RecordIndexingTaskTypes.Update));

        Assert.Equal("a", Assert.Single(await ReadAsync(0)).RecordId);
    }

    [Fact]
    public async Task Count_IndexHalfWay_SaysHowFar()
    {
        await ChangeAsync(Update("a"), Update("b"), Update("c"));
        var followed = (await ReadAsync(0))[1].Id;
        await using var session = _store.Store.CreateSession();

        Assert.Equal((2, 3), await Manager(session).CountAsync(followed, "Content"));
    }

    private async Task ChangeAsync(params CreateIndexingTaskContext[] changes)
    {
        await using var session = _store.Store.CreateSession();
        var manager = Manager(session);
        foreach (var change in changes)
        {
            await manager.CreateTaskAsync(change);
        }

        await session.SaveChangesAsync();
    }

    private async Task<RecordIndexingTask[]> ReadAsync(long after)
    {
        await using var session = _store.Store.CreateSession();
        return [.. await Manager(session).GetIndexingTasksAsync(after, 100, "Content")];
    }

    private static IndexingTaskManager Manager(ISession session) => new(session, new ManualClock());

    private static CreateIndexingTaskContext Update(string id) => new(id, "Content", RecordIndexingTaskTypes.Update);

    private static CreateIndexingTaskContext Delete(string id) => new(id, "Content", RecordIndexingTaskTypes.Delete);
}
