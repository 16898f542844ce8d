using Microsoft.AspNetCore.Http;
using NSubstitute;
using OrchardCore.Environment.Cache;
using Procuratorate.News.Services;

namespace OrchardSite.Modules.Tests.News;

/// <summary>The kept navigation marks where a visitor is, and what no column answers for takes no room.</summary>
public sealed class ColumnCacheContextTests
{
    [Theory]
    [InlineData("/", "home")]
    [InlineData("", "home")]
    [InlineData("/gyss", "at:gyss")]
    [InlineData("/gyss/", "at:gyss")]
    [InlineData("/gyss/202611/t20261118_1011.shtml", "in:gyss")]
    [InlineData("/search", "other")]
    [InlineData("/whatever-somebody-tries/1", "other")]
    [InlineData("/GYSS/", "other")]
    public async Task Populate_Path_IsTheColumnItLiesIn(string path, string expected)
    {
        var entries = new List<CacheContextEntry>();
        await New(path).PopulateContextEntriesAsync(["column"], entries);

        Assert.Equal(expected, Assert.Single(entries).Value);
    }

    [Fact]
    public async Task Populate_WhatDoesNotVaryByIt_SaysNothing()
    {
        var entries = new List<CacheContextEntry>();
        await New("/gyss/").PopulateContextEntriesAsync(["route"], entries);

        Assert.Empty(entries);
    }

    private static ColumnCacheContextProvider New(string path)
    {
        var columns = Substitute.For<IColumnService>();
        columns.ListAsync().Returns([new Column("1", "公益诉讼", "gyss", "list", true)]);
        var accessor = new HttpContextAccessor { HttpContext = new DefaultHttpContext() };
        accessor.HttpContext.Request.Path = path;
        return new ColumnCacheContextProvider(accessor, columns);
    }
}
