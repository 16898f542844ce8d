using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Listing.Filters;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Cms.Contents.Listing;

/// <summary>What an administrator types into the content list's search box.</summary>
public sealed class ContentListFilterTests : IAsyncLifetime
{
    private const string Types = """
        { "name": "ContentDefinition", "ContentParts": [], "ContentTypes": [
          { "Name": "News", "DisplayName": "Report", "Settings": { "ContentTypeSettings": { "Listable": true, "Draftable": true, "Versionable": true } }, "ContentTypePartDefinitionRecords": [] },
          { "Name": "Page", "DisplayName": "Leaf", "Settings": { "ContentTypeSettings": { "Listable": true } }, "ContentTypePartDefinitionRecords": [] },
          { "Name": "Box", "DisplayName": "Box", "Settings": { "ContentTypeSettings": { "Listable": true, "Stereotype": "Widget" } }, "ContentTypePartDefinitionRecords": [] } ] }
        """;

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync()
    {
        _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Contents"], Types);
        await AddAsync("News", "两会 报道", published: true);
        await AddAsync("News", "会议 通知", published: false);
        await AddAsync("Page", "联系 我们", published: true);
        await AddAsync("Box", "会议 横幅", published: true);
    }

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]
    [InlineData("会", "会议 横幅,会议 通知,两会 报道")]
    [InlineData("type:News", "会议 通知,两会 报道")]
    [InlineData("type:report sort:title", "两会 报道,会议 通知")]
    [InlineData("类型：report 状态：已发布", "两会 报道")]
    [InlineData("type:News status:draft", "会议 通知")]
    [InlineData("status:published 会", "会议 横幅,两会 报道")]
    [InlineData("会 -两会", "会议 横幅,会议 通知")]
    [InlineData("会 NOT \"会议 通知\"", "会议 横幅,两会 报道")]
    [InlineData("\"会议 通知\"", "会议 通知")]
    [InlineData("text:联系", "联系 我们")]
    [InlineData("stereotype:Widget", "会议 横幅")]
    [InlineData("会 -stereotype:widget", "会议 通知,两会 报道")]
    [InlineData("stereotype:Nothing", "")]
    public async Task Query_WithConditions_FindsWhatTheySay(string typed, string expected)
    {
        var (found, search, _) = await QueryAsync(new ContentOptionsViewModel { SearchText = typed });
        Assert.Equal(expected, string.Join(',', found));
        Assert.Empty(search.Notes);
    }

    [Fact]
    public async Task Apply_ConditionsOfFields_MoveIntoTheFields()
    {
        var (_, _, options) = await QueryAsync(new ContentOptionsViewModel { SearchText = "会 type:News status:draft sort:created -x stereotype:Widget", SelectedContentType = "Page" });
        Assert.Equal("News", options.SelectedContentType);
        Assert.Equal(ContentsStatus.Draft, options.ContentsStatus);
        Assert.Equal(ContentsOrder.Created, options.OrderBy);
        Assert.Equal("会 -x stereotype:Widget", options.SearchText);
    }

    [Theory]
    [InlineData("colour:red", "没有“colour”这个条件")]
    [InlineData("type:Nothing", "没有“Nothing”这种内容类型")]
    [InlineData("status:lost", "“lost”不是“status”的可选值")]
    [InlineData("-type:News", "条件“type”不能取反")]
    public async Task Apply_WhatIsNotKnown_IsTextAndTold(string typed, string note)
    {
        await AddAsync("Page", $"about {typed.TrimStart('-')} here", published: true);
        var (found, search, options) = await QueryAsync(new ContentOptionsViewModel { SearchText = typed });
        Assert.Contains(note, Assert.Single(search.Notes), StringComparison.Ordinal);
        Assert.Equal(typed, options.SearchText);
        Assert.Equal(!typed.StartsWith('-'), found.Exists(title => title.Contains(typed.TrimStart('-'), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Query_WithExactMatch_FindsWholeTitles()
    {
        await _tenant.UseAsync<Microsoft.Extensions.Options.IOptions<ContentsAdminListFilterOptions>>(options =>
        {
            options.Value.UseExactMatch = true;
            return Task.CompletedTask;
        });
        Assert.Equal(["会议 通知"], (await QueryAsync(new ContentOptionsViewModel { SearchText = "\"会议 通知\"" })).Found);
        Assert.Empty((await QueryAsync(new ContentOptionsViewModel { SearchText = "会议" })).Found);
    }

    private Task AddAsync(string type, string title, bool published) => _tenant.UseAsync<IContentManager>(async manager =>
    {
        _tenant.Clock.Advance(TimeSpan.FromMinutes(1));
        var item = await manager.NewAsync(type);
        item.DisplayText = title;
        await manager.CreateAsync(item, published ? VersionOptions.Published : VersionOptions.Draft);
    });

    private async Task<(List<string> Found, ContentListSearch Search, ContentOptionsViewModel Options)> QueryAsync(ContentOptionsViewModel options)
    {
        List<string> found = [];
        ContentListSearch search = null!;
        await _tenant.UseAsync(async services =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("zh-CN");
            var administrator = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "1"), new Claim(ClaimTypes.Name, "admin"), new Claim(ClaimTypes.Role, "Administrator")], "test");
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = services, User = new ClaimsPrincipal(administrator) };
            search = await services.GetRequiredService<ContentListFilter>().ApplyAsync(options);
            var query = await services.GetRequiredService<IContentsAdminListQueryService>().QueryAsync(options, Substitute.For<IUpdateModel>());
            found = await query.ToAsyncEnumerable().Select(item => item.DisplayText!).ToListAsync();
        });
        return (found, search, options);
    }
}
