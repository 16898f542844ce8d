using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Tenancy.Caching;
using Procuratorate.News.Layouts;
using Procuratorate.News.Services;

namespace OrchardSite.Modules.Tests.News;

public sealed class BlankColumnsTests : IDisposable
{
    private static readonly Column _child = new("child", "子栏目", "zlm", "list", true) { ParentId = "parent", Level = 1 };
    private static readonly Column _parent = new("parent", "父栏目", "flm", "list", true) { Children = [_child] };
    private static readonly Column _other = new("other", "栏目", "lm", "list", true);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions());
    private readonly Signal _signal = new();
    private readonly HashSet<string> _filled = [];

    [Fact]
    public async Task MarkAsync_NothingToRead_MarksTheColumn()
    {
        _filled.Add("other");

        var columns = await Create().MarkAsync([_parent, _other]);

        Assert.True(columns[0].IsBlank);
        Assert.True(columns[0].Children[0].IsBlank);
        Assert.False(columns[1].IsBlank);
    }

    [Fact]
    public async Task MarkAsync_SomethingBelow_IsNotBlank()
    {
        _filled.Add("child");

        var columns = await Create().MarkAsync([_parent]);

        Assert.False(columns[0].IsBlank);
        Assert.False(columns[0].Children[0].IsBlank);
    }

    [Fact]
    public async Task MarkAsync_FirstContentPublished_IsSeenAfterTheSignal()
    {
        await Create().MarkAsync([_other]);
        _filled.Add("other");
        Assert.True((await Create().MarkAsync([_other]))[0].IsBlank);

        await _signal.SignalTokenAsync(BlankColumns.Changed);

        Assert.False((await Create().MarkAsync([_other]))[0].IsBlank);
    }

    public void Dispose() => _cache.Dispose();

    private BlankColumns Create()
    {
        var services = new ServiceCollection()
            .AddScoped<ColumnLayoutCatalog>()
            .AddColumnLayout<FilledLayout>()
            .AddSingleton(_filled)
            .BuildServiceProvider();
        return new BlankColumns(services, _cache, _signal, new HttpContextAccessor());
    }

    private sealed class FilledLayout(HashSet<string> filled) : IColumnLayout
    {
        public string Name => "list";

        public LocalizedString Title => new("list", "list");

        public Task FillAsync(ColumnPageContext context) => Task.CompletedTask;

        public Task<IReadOnlyList<Teaser>> NewestAsync(Column column, int count) =>
            Task.FromResult<IReadOnlyList<Teaser>>(filled.Contains(column.Id) ? [new Teaser("item", "标题", "~/lm/", null)] : []);
    }
}
