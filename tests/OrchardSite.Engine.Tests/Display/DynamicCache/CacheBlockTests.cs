using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tenancy.Caching;
using OrchardSite.Engine.Tests.Liquid;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Display.DynamicCache;

/// <summary>What templates mark to be cached is rendered once for all to whom it is the same, and again when it is outdated.</summary>
public sealed class CacheBlockTests : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;
    private int _renderings;

    public async Task InitializeAsync() =>
        _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.DynamicCache"]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task Cache_RenderedTwice_IsKeptAndWrittenAsItIs()
    {
        const string template = "{% cache 'a' %}<b>{{ n }}</b>&amp;{% endcache %}|{{ n }}";
        Assert.Equal("<b>1</b>&amp;|1", await RenderAsync(template));
        Assert.Equal("<b>1</b>&amp;|2", await RenderAsync(template));
    }

    [Fact]
    public async Task Cache_OfTheSameNameInTwoTenants_IsEachOnesOwn()
    {
        await using var host = new TestHost();
        foreach (var tenant in new[] { "One", "Two" })
        {
            await host.CreateAsync(tenant, tenant);
            await host.SetUpWithAsync(tenant, "OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.DynamicCache");
            var page = new LiquidPage(use => host.UseAsync(tenant, use), "{% cache 'a' %}{{ n }}{% endcache %}");
            Assert.Equal(tenant, await page.RenderAsync(("n", tenant)));
            Assert.Equal(tenant, await page.RenderAsync(("n", "later")));
        }
    }

    [Fact]
    public async Task Cache_WithoutTheFeature_RendersEachTime()
    {
        await using var tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid"]);
        var page = new LiquidPage(tenant, "{% cache 'a', expires_after: '0:5:0' %}{{ n }}{% cache_dependency 'x' %}{% endcache %}");
        Assert.Equal("1", await page.RenderAsync(("n", 1)));
        Assert.Equal("2", await page.RenderAsync(("n", 2)));
    }

    [Theory]
    [InlineData("dependencies: 'contentitemid:1, alias:x'", "")]
    [InlineData("vary_by: 'route'", "{% cache_dependency 'alias:x' %}")]
    [InlineData("vary_by: 'route'", "{% cache 'inner' %}{% cache_dependency 'ALIAS:x' %}{% endcache %}")]
    public async Task RemoveTag_OfSomethingInIt_HasItRenderedAgain(string arguments, string content)
    {
        var template = "{% cache 'a', " + arguments + " %}" + content + "{{ n }}{% endcache %}";
        Assert.Equal("1", await RenderAsync(template));
        await RemoveAsync("alias:other");
        Assert.Equal("1", await RenderAsync(template));
        await RemoveAsync("alias:x");
        Assert.Equal("3", await RenderAsync(template));
    }

    [Fact]
    public async Task RemoveTag_OfAnInnerFragmentThatWasKept_ReachesTheOuterOne()
    {
        const string inner = "{% cache 'inner', dependencies: 'in' %}i{{ n }}{% endcache %}";
        const string template = "{% cache 'outer', dependencies: 'out' %}o{{ n }}" + inner + "{% endcache %}";
        await RenderAsync(inner);
        Assert.Equal("o2i1", await RenderAsync(template));
        await RemoveAsync("in");
        Assert.Equal("o3i3", await RenderAsync(template));
        await RemoveAsync("out");
        Assert.Equal("o4i3", await RenderAsync(template));
    }

    [Fact]
    public async Task RemoveTag_WhileItIsRendered_IsNotForgotten()
    {
        const string template = "{% cache 'a', dependencies: 'x' %}{{ n }}{{ '' | shout }}{% endcache %}";
        await using var tenant = await SetUpTenant.CreateAsync(
            ["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.DynamicCache"],
            configure: services => services.Configure<Fluid.TemplateOptions>(options => options.Filters.AddFilter("shout", async (input, _, context) =>
            {
                await ((OrchardCore.Liquid.LiquidTemplateContext)context).Services.GetRequiredService<ITagCache>().RemoveTagAsync("x");
                return input;
            })));
        var page = new LiquidPage(tenant, template);
        Assert.Equal("1", await page.RenderAsync(("n", 1)));
        Assert.Equal("2", await page.RenderAsync(("n", 2)));
    }

    [Fact]
    public async Task VaryBy_User_KeepsOneEach()
    {
        const string template = "{% cache 'a', vary_by: 'user' %}{{ User.Identity.Name }}{{ n }}{% endcache %}";
        Assert.Equal("1", await RenderAsync(template));
        Assert.Equal("li2", await RenderAsync(template, user: "li"));
        Assert.Equal("wang3", await RenderAsync(template, user: "wang"));
        Assert.Equal("li2", await RenderAsync(template, user: "li"));
        Assert.Equal("1", await RenderAsync(template));
    }

    [Fact]
    public async Task VaryBy_UserOfAnInnerFragment_HoldsForTheOuterOne()
    {
        const string template = "{% cache 'outer' %}{% cache 'inner', contexts: 'user' %}{{ User.Identity.Name }}{% endcache %}{% endcache %}";
        Assert.Equal("li", await RenderAsync(template, user: "li"));
        Assert.Equal("wang", await RenderAsync(template, user: "wang"));
        Assert.Equal("", await RenderAsync(template));
        Assert.Equal("li", await RenderAsync(template, user: "li"));
    }

    [Fact]
    public async Task VaryBy_Roles_KeepsOneForAllOfARole()
    {
        const string template = "{% cache 'a', vary_by: 'user.roles' %}{{ n }}{% endcache %}";
        Assert.Equal("1", await RenderAsync(template, user: "li", roles: ["Editor", "Author"]));
        Assert.Equal("1", await RenderAsync(template, user: "wang", roles: ["Author", "Editor"]));
        Assert.Equal("3", await RenderAsync(template, user: "zhao", roles: ["Editor"]));
        Assert.Equal("4", await RenderAsync(template));
    }

    [Theory]
    [InlineData("query", "/?a=1&b=2", "/?b=2&A=1", "/?a=1%26b=2")]
    [InlineData("query:a", "/?a=1&b=2", "/?a=1&b=3", "/?a=2")]
    [InlineData("route", "/x", "/x?a=1", "/y")]
    [InlineData("features:OrchardCore.Liquid", "/x", "/y", null)]
    public async Task VaryBy_Request_TellsApartWhatDiffers(string context, string path, string same, string? other)
    {
        var template = "{% cache 'a', vary_by: '" + context + "' %}{{ n }}{% endcache %}";
        Assert.Equal("1", await RenderAsync(template, path: path));
        Assert.Equal("1", await RenderAsync(template, path: same));
        Assert.Equal(other is null ? "1" : "3", await RenderAsync(template, path: other ?? path));
    }

    [Fact]
    public async Task VaryBy_AValueOfItsOwn_KeepsOneEach()
    {
        const string template = "{% cache 'summary', vary_by: id %}{{ id }}{% endcache %}";
        Assert.Equal("one", await new LiquidPage(_tenant, template).RenderAsync(("id", "one")));
        Assert.Equal("two", await new LiquidPage(_tenant, template).RenderAsync(("id", "two")));
    }

    [Theory]
    [InlineData("{% cache 'a', expires_after: '00:05:00' %}{{ n }}{% endcache %}", 4, "1", 6, "3")]
    [InlineData("{% cache 'a', expires_sliding: '00:05:00' %}{{ n }}{% endcache %}", 4, "1", 4, "1")]
    [InlineData("{% cache 'a', expires_sliding: '00:05:00' %}{{ n }}{% endcache %}", 4, "1", 6, "3")]
    [InlineData("{% cache 'a' %}{% cache_expires_after '00:05:00' %}{{ n }}{% endcache %}", 4, "1", 2, "3")]
    [InlineData("{% cache 'a' %}{{ n }}{% endcache %}", 0, "1", 2, "3")]
    [InlineData("{% cache 'a', expires_after: '1:0:0' %}{% cache 'b', expires_after: '0:5:0' %}{% endcache %}{{ n }}{% endcache %}", 4, "1", 2, "3")]
    public async Task Expiry_ThatIsReached_HasItRenderedAgain(string template, int firstMinutes, string first, int secondMinutes, string second)
    {
        await RenderAsync(template);
        _tenant.Clock.Advance(TimeSpan.FromMinutes(firstMinutes));
        Assert.Equal(first, await RenderAsync(template));
        _tenant.Clock.Advance(TimeSpan.FromMinutes(secondMinutes));
        Assert.Equal(second, await RenderAsync(template));
    }

    [Fact]
    public async Task Cache_InAPostOrAPreview_IsNeitherTakenNorKept()
    {
        const string template = "{% cache 'a' %}{{ n }}{% endcache %}";
        Assert.Equal("1", await new LiquidPage(_tenant, template) { Prepare = LiveRequest.Mark }.RenderAsync(("n", 1)));
        Assert.Equal("2", await new LiquidPage(_tenant, template) { Method = "POST" }.RenderAsync(("n", 2)));
        Assert.Equal("3", await new LiquidPage(_tenant, template).RenderAsync(("n", 3)));
        Assert.Equal("4", await new LiquidPage(_tenant, template) { Prepare = LiveRequest.Mark }.RenderAsync(("n", 4)));
        Assert.Equal("3", await new LiquidPage(_tenant, template).RenderAsync(("n", 5)));
    }

    [Fact]
    public async Task Cache_AroundATokenOfAForm_IsNotKept()
    {
        const string template = "{% cache 'outer' %}{% cache 'a' %}{{ n }}{% antiforgerytoken %}{% endcache %}{% endcache %}";
        Assert.StartsWith("1<input", await RenderAsync(template), StringComparison.Ordinal);
        Assert.StartsWith("2<input", await RenderAsync(template), StringComparison.Ordinal);
        Assert.NotNull(await _tenant.AskAsync<IAntiforgery, IAntiforgery>(Task.FromResult));
    }

    [Theory]
    [InlineData("{% cache 'a', expires_after: 'soon' %}{% endcache %}", "'soon' in 'expires_after' is not a time")]
    [InlineData("{% cache %}{% endcache %}", "'cache' needs a name")]
    [InlineData("{% cache_expires_on 'never' %}", "'never' is not a date and time")]
    public async Task Cache_WithWrongArguments_SaysWhich(string template, string reason)
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => RenderAsync(template));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    private Task RemoveAsync(string tag) => _tenant.UseAsync<ITagCache>(tags => tags.RemoveTagAsync(tag));

    // Each rendering has the next number, so that what is kept shows in which one it was made.
    private Task<string> RenderAsync(string template, string? user = null, string[]? roles = null, string path = "/") =>
        new LiquidPage(_tenant, template) { User = user, Roles = roles ?? [], Path = path }.RenderAsync(("n", ++_renderings));
}
