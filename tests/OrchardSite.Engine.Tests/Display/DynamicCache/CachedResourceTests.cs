using OrchardCore.Settings;
using OrchardSite.Engine.Tests.Liquid;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Display.DynamicCache;

/// <summary>A part of a page that was kept asks the page around it for what it asked for when it was rendered.</summary>
public sealed class CachedResourceTests : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() =>
        _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.Resources", "OrchardCore.DynamicCache"]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]
    [InlineData("{% script src: '/m/a.js', at: 'Foot' %}", "FootScript", "<script src=\"/m/a.js\"></script>")]
    [InlineData("{% script src: '/m/a.js', at: 'Head' %}", "HeadScript", "<script src=\"/m/a.js\"></script>")]
    [InlineData("{% style src: '/m/a.css', at: 'Head' %}", "Stylesheet", "/m/a.css")]
    [InlineData("{% styleblock at: 'Head' %}p{color:red}{% endstyleblock %}", "Stylesheet", "p{color:red}")]
    [InlineData("{% scriptblock at: 'Foot' %}go(){% endscriptblock %}", "FootScript", "go()")]
    [InlineData("{% meta name: 'author', content: 'li' %}", "Meta", "content=\"li\"")]
    [InlineData("{% link rel: 'canonical', href: '~/a' %}", "HeadLink", "href=\"/a\"")]
    public async Task Fragment_ThatIsFound_AsksForTheSameAgain(string asks, string type, string expected)
    {
        var template = "{% cache 'a' %}{{ n }}" + asks + "{% endcache %}|{% resources type: '" + type + "' %}";
        var first = await RenderAsync(template, 1);
        var second = await RenderAsync(template, 2);

        Assert.Contains(expected, first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Fragment_InsideAnother_IsAskedForWithIt()
    {
        const string template = "{% cache 'outer' %}{{ n }}{% cache 'inner' %}{% script src: '/m/a.js', at: 'Foot' %}{% endcache %}{% endcache %}{% resources type: 'FootScript' %}";
        await RenderAsync("{% cache 'inner' %}{% script src: '/m/a.js', at: 'Foot' %}{% endcache %}", 0);
        var first = await RenderAsync(template, 1);

        Assert.Contains("/m/a.js", first, StringComparison.Ordinal);
        Assert.Equal(first, await RenderAsync(template, 2));
    }

    [Fact]
    public async Task Fragment_WithAPartOfTheTitle_SaysItAgain()
    {
        const string template = "{% cache 'a' %}{{ n }}{% page_title 'News' %}{% endcache %}|{% page_title 'Site', position: 'after' %}";
        var first = await RenderAsync(template, 1);

        Assert.EndsWith("News - Site", first, StringComparison.Ordinal);
        Assert.Equal(first, await RenderAsync(template, 2));
    }

    [Fact]
    public async Task Fragment_WithAResourceThatThePageDefines_IsRenderedAgain()
    {
        const string template = "{% cache 'outer' %}{% cache 'a' %}{{ n }}{% script name: 'own', src: '/m/own.js', at: 'Foot' %}{% endcache %}{% endcache %}|{% resources type: 'FootScript' %}";
        Assert.StartsWith("1|<script src=\"/m/own.js\">", await RenderAsync(template, 1), StringComparison.Ordinal);
        Assert.StartsWith("2|<script src=\"/m/own.js\">", await RenderAsync(template, 2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fragment_AfterTheSettingsChanged_IsRenderedAgain()
    {
        const string template = "{% cache 'a', expires_after: '01:00:00' %}{{ Site.SiteName }}{% endcache %}";
        var before = await RenderAsync(template, 1);
        await _tenant.UseAsync<ISiteService>(async sites =>
        {
            var site = await sites.LoadSiteSettingsAsync();
            site.SiteName = "Another";
            await sites.UpdateSiteSettingsAsync(site);
        });

        Assert.NotEqual("Another", before);
        Assert.Equal("Another", await RenderAsync(template, 2));
    }

    private Task<string> RenderAsync(string template, int number) => new LiquidPage(_tenant, template).RenderAsync(("n", number));
}
