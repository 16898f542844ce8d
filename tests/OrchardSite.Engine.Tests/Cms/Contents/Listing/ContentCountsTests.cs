using Microsoft.Extensions.Caching.Memory;
using NSubstitute;
using OrchardCore.ContentManagement;
using OrchardSite.Engine.Cms.Contents.Listing;
using OrchardSite.Engine.Data.Queries;
using OrchardSite.Engine.Tenancy.Caching;
using YesSql;

namespace OrchardSite.Engine.Tests.Cms.Contents.Listing;

/// <summary>A long list is not counted for each of its pages, and a short one always.</summary>
public sealed class ContentCountsTests : IDisposable
{
    private readonly MemoryCache _memory = new(new MemoryCacheOptions());
    private readonly Signal _signal = new();

    public void Dispose() => _memory.Dispose();

    [Fact]
    public async Task Count_OfMany_IsRememberedUntilContentChanges()
    {
        Assert.Equal(ContentCounts.Large, await CountAsync(ContentCounts.Large));
        Assert.Equal(ContentCounts.Large, await CountAsync(ContentCounts.Large + 1));

        await _signal.SignalTokenAsync(ContentCounts.Changed);
        Assert.Equal(ContentCounts.Large + 2, await CountAsync(ContentCounts.Large + 2));
    }

    [Fact]
    public async Task Count_OfAnotherQuestion_IsItsOwn()
    {
        await CountAsync(ContentCounts.Large, "published");
        Assert.Equal(7, await CountAsync(7, "drafts"));
    }

    [Fact]
    public async Task Count_OfFew_IsMadeEachTime()
    {
        Assert.Equal(3, await CountAsync(3));
        Assert.Equal(4, await CountAsync(4));
    }

    [Fact]
    public async Task Count_ThatAChangeOvertakes_IsNotKept()
    {
        await new ContentCounts(_memory, _signal).CountAsync(Query("all", async () =>
        {
            await _signal.SignalTokenAsync(ContentCounts.Changed);
            return ContentCounts.Large;
        }));

        Assert.Equal(ContentCounts.Large + 1, await CountAsync(ContentCounts.Large + 1));
    }

    private Task<int> CountAsync(int counted, string question = "all") =>
        new ContentCounts(_memory, _signal).CountAsync(Query(question, () => Task.FromResult(counted)));

    private static IQuery<ContentItem> Query(string question, Func<Task<int>> count)
    {
        var query = Substitute.For<IQuery<ContentItem>, ICountedQuery>();
        ((ICountedQuery)query).Question.Returns(question);
        query.CountAsync(Arg.Any<CancellationToken>()).Returns(_ => count());
        return query;
    }
}
