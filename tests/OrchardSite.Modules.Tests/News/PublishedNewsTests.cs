using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentPreview;
using OrchardSite.Engine.Tenancy.Caching;
using Procuratorate.News.Services;

namespace OrchardSite.Modules.Tests.News;

public sealed class PublishedNewsTests : IDisposable
{
    private readonly MemoryCache _memory = new(new MemoryCacheOptions());
    private readonly Signal _signal = new();
    private readonly PublishedNews _published;
    private readonly HttpContextAccessor _request = new();
    private int _reads;

    public PublishedNewsTests() => _published = new PublishedNews(new RememberedAnswers(_memory, _signal, _request));

    public void Dispose() => _memory.Dispose();

    [Fact]
    public async Task Remember_WhatNobodyChanged_IsReadOnce()
    {
        await AskAsync("gyss");

        Assert.Equal(1, await AskAsync("gyss"));
        Assert.Equal(2, await AskAsync("another column"));
    }

    [Fact]
    public async Task Remember_AfterNewsWasPublished_ReadsAnew()
    {
        await AskAsync("gyss");
        await _signal.SignalTokenAsync(PublishedNews.Changed);

        Assert.Equal(2, await AskAsync("gyss"));
    }

    [Fact]
    public async Task Remember_NewsIsPublishedWhileItIsRead_DoesNotKeepWhatWasBefore()
    {
        await _published.RememberAsync("gyss", async () =>
        {
            await _signal.SignalTokenAsync(PublishedNews.Changed);
            return ++_reads;
        });

        Assert.Equal(2, await AskAsync("gyss"));
    }

    [Fact]
    public async Task Remember_InAPreview_IsReadForItAloneAndNotKept()
    {
        await AskAsync("gyss");

        _request.HttpContext = new DefaultHttpContext();
        _request.HttpContext.Features.Set(ContentPreviewFeature.Instance);
        Assert.Equal(2, await AskAsync("gyss"));

        _request.HttpContext = null;
        Assert.Equal(1, await AskAsync("gyss"));
    }

    private async Task<int> AskAsync(string question) => await _published.RememberAsync(question, () => Task.FromResult(++_reads));
}
