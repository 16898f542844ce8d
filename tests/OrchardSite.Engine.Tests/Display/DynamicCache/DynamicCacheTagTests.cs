using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DynamicCache.TagHelpers;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Tests.Liquid;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Display.DynamicCache;

/// <summary>The tags of Razor views keep their content where the Liquid block <c>cache</c> does.</summary>
public sealed class DynamicCacheTagTests : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;
    private int _renderings;

    public async Task InitializeAsync() =>
        _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.DynamicCache"]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public void Tags_OfViews_AreFoundByOrchardsAssemblyName() =>
        Assert.Equal("OrchardCore.DynamicCache", typeof(DynamicCacheTagHelper).Assembly.GetName().Name);

    [Fact]
    public async Task DynamicCache_RenderedTwice_IsKeptWithoutATagOfItsOwn()
    {
        Assert.Equal("<b>1</b>", await RenderAsync());
        Assert.Equal("<b>1</b>", await RenderAsync());
        Assert.Equal("<b>2</b>", await RenderAsync(tag => tag.CacheId = "other"));
    }

    [Fact]
    public async Task DynamicCache_OfANameThatLiquidKept_IsTheSameFragment()
    {
        await RenderAsync();

        Assert.Equal("<b>1</b>", await new LiquidPage(_tenant, "{% cache 'a' %}liquid{% endcache %}").RenderAsync());
    }

    [Fact]
    public async Task VaryBy_Query_KeepsOneEach()
    {
        static void ByPage(DynamicCacheTagHelper tag) => tag.VaryBy = "query:page, user.roles";
        Assert.Equal("<b>1</b>", await RenderAsync(ByPage, query: "?page=1"));
        Assert.Equal("<b>2</b>", await RenderAsync(ByPage, query: "?page=2"));
        Assert.Equal("<b>1</b>", await RenderAsync(ByPage, query: "?page=1&x=y"));
    }

    [Theory]
    [InlineData("alias:x contentitemid:1", null)]
    [InlineData(null, "contentitemid:1")]
    public async Task RemoveTag_OfADependency_HasItRenderedAgain(string? dependencies, string? inner)
    {
        await RenderAsync(tag => tag.Dependencies = dependencies, dependency: inner);
        await RemoveAsync("contentitemid:2");
        Assert.Equal("<b>1</b>", await RenderAsync());
        await RemoveAsync("contentitemid:1");
        Assert.Equal("<b>2</b>", await RenderAsync());
    }

    [Fact]
    public async Task Expiry_ThatIsReached_HasItRenderedAgain()
    {
        await RenderAsync(tag => tag.ExpiresAfter = TimeSpan.FromMinutes(5));
        await RenderAsync(tag => (tag.CacheId, tag.ExpiresSliding) = ("sliding", TimeSpan.FromMinutes(5)));
        await RenderAsync(tag => (tag.CacheId, tag.ExpiresOn) = ("until", new DateTimeOffset(_tenant.Clock.UtcNow, TimeSpan.Zero).AddMinutes(5)));

        _tenant.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(["<b>1</b>", "<b>2</b>", "<b>3</b>"], await RenderAllAsync());
        _tenant.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(["<b>4</b>", "<b>2</b>", "<b>5</b>"], await RenderAllAsync());
    }

    private async Task<string[]> RenderAllAsync() =>
        [await RenderAsync(), await RenderAsync(tag => tag.CacheId = "sliding"), await RenderAsync(tag => tag.CacheId = "until")];

    private Task RemoveAsync(string tag) => _tenant.UseAsync<ITagCache>(tags => tags.RemoveTagAsync(tag));

    // Each rendering has the next number, so that what is kept shows in which one it was made.
    private async Task<string> RenderAsync(Action<DynamicCacheTagHelper>? describe = null, string query = "", string? dependency = null)
    {
        var html = string.Empty;
        await _tenant.UseAsync(async services =>
        {
            var request = new DefaultHttpContext { RequestServices = services };
            request.Request.Method = "GET";
            request.Request.QueryString = new QueryString(query);
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = request;

            var tag = ActivatorUtilities.CreateInstance<DynamicCacheTagHelper>(services);
            tag.CacheId = "a";
            describe?.Invoke(tag);
            var output = Output("dynamic-cache", () =>
            {
                if (dependency is not null)
                {
                    var inner = ActivatorUtilities.CreateInstance<CacheDependencyTagHelper>(services);
                    inner.Dependency = dependency;
                    inner.Process(Context(), Output("cache-dependency", () => string.Empty));
                }

                return $"<b>{++_renderings}</b>";
            });
            await tag.ProcessAsync(Context(), output);
            await using var writer = new StringWriter();
            output.WriteTo(writer, HtmlEncoder.Default);
            html = writer.ToString();
        });
        return html;
    }

    private static TagHelperContext Context() => new([], new Dictionary<object, object>(), "1");

    private static TagHelperOutput Output(string name, Func<string> content) =>
        new(name, [], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content())));
}
