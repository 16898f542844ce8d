using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardCore.Title.Models;
using OrchardSite.Engine.Cms.Templates.Services;
using OrchardSite.Engine.Tenancy.Html;
using OrchardSite.Engine.Tests.Liquid;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Display.DynamicCache;

/// <summary>Shapes that are cached, and content that a template asks for by its handle.</summary>
public sealed class CachedShapeTests : IAsyncLifetime
{
    private static readonly string[] _features =
    [
        "OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.Templates", "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.DynamicCache",
    ];

    private const string Definition = """
        {
          "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } },
            "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "AliasPart", "Name": "AliasPart", "Settings": {} } ] } ],
          "ContentParts": []
        }
        """;

    private const string Templates = """
        {
          "name": "Templates",
          "Templates": {
            "Greeting": { "Content": "<i>{{ Model.Who }}</i>" },
            "Frame": { "Content": "[{{ Model.Metadata.ChildContent }}]" },
            "Content__Note": { "Content": "<p>{{ Model.ContentItem.DisplayText }}</p>" },
            "Content_Summary__Note": { "Content": "<li>{{ Model.ContentItem.DisplayText }}</li>" }
          }
        }
        """;

    private readonly List<HttpContext> _requests = [];
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(_features, Definition + "," + Templates);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]
    [InlineData("{% shape 'Greeting', who: n, cache_id: 'g', cache_fixed_duration: '00:05:00' %}", "<i>1</i>")]
    [InlineData("{% shape 'Greeting', who: n, wrapper: 'Frame', cache_id: 'g' %}", "[<i>1</i>]")]
    [InlineData("{% assign s = 'Greeting' | shape_new: who: n %}{% shape_cache s cache_id: 'g', cache_tag: 'x' %}{{ s | shape_render }}", "<i>1</i>")]
    public async Task Shape_ThatIsCached_IsNotRenderedAgain(string template, string expected)
    {
        var page = new LiquidPage(_tenant, template);
        Assert.Equal(expected, await page.RenderAsync(("n", 1)));
        Assert.Equal(expected, await page.RenderAsync(("n", 2)));
    }

    [Fact]
    public async Task Shape_WhoseMetadataSaysHowItIsCached_IsKeptAsItSays()
    {
        Assert.Equal("<i>1</i>", await DisplayAsync("1", "?page=1"));
        Assert.Equal("<i>1</i>", await DisplayAsync("2", "?page=1"));
        Assert.Equal("<i>3</i>", await DisplayAsync("3", "?page=2"));

        await _tenant.UseAsync<ITagCache>(tags => tags.RemoveTagAsync("notice"));
        Assert.Equal("<i>4</i>", await DisplayAsync("4", "?page=1"));

        _tenant.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("<i>4</i>", await DisplayAsync("5", "?page=1"));
        _tenant.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("<i>4</i>", await DisplayAsync("6", "?page=1"));
        _tenant.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("<i>7</i>", await DisplayAsync("7", "?page=1"));
        _tenant.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal("<i>8</i>", await DisplayAsync("8", "?page=1"));
    }

    [Fact]
    public async Task Script_OfATemplateInAFragment_IsAllowedOnEachPageThatShowsIt()
    {
        var page = new LiquidPage(_tenant, "{% shape 'Counter', cache_id: 'c' %}") { Prepare = _requests.Add };
        await _tenant.UseAsync<TemplatesManager>(manager => manager.UpdateTemplateAsync("Counter", new Template { Content = "{% scriptblock at: 'Inline' %}count(){% endscriptblock %}" }));

        var first = await page.RenderAsync();

        Assert.Contains("count()", first, StringComparison.Ordinal);
        Assert.Equal(first, await page.RenderAsync());
        Assert.All(_requests, request => Assert.Single(InlineScripts.Of(request)!.Sources));
    }

    [Fact]
    public async Task Template_ThatIsChanged_ShowsAtOnce()
    {
        var page = new LiquidPage(_tenant, "{% shape 'Greeting', who: 'x', cache_id: 'g' %}");
        await page.RenderAsync();
        await _tenant.UseAsync<TemplatesManager>(manager => manager.UpdateTemplateAsync("Greeting", new Template { Content = "new" }));
        Assert.Equal("new", await page.RenderAsync());
    }

    [Theory]
    [InlineData("{% contentitem handle: 'alias:first' %}", "<p>one</p>")]
    [InlineData("{% contentitem alias: 'alias:first', display_type: 'Summary' %}", "<li>one</li>")]
    [InlineData("{% contentitem alias: 'alias:nothing' %}", "")]
    public async Task ContentItem_ByItsHandle_IsWritten(string template, string expected)
    {
        await CreateAsync("first", "one");
        Assert.Equal(expected, (await new LiquidPage(_tenant, template).RenderAsync()).Trim());
    }

    [Fact]
    public async Task ContentItem_ThatIsCachedAndPublishedAnew_ShowsItsNewText()
    {
        var id = await CreateAsync("first", "one");
        var page = new LiquidPage(_tenant, "{% cache 'page' %}{% contentitem handle: 'alias:first' %}{% endcache %}");
        Assert.Equal("<p>one</p>", (await page.RenderAsync()).Trim());

        await EditAsync(id, "two", publish: false);
        Assert.Equal("<p>one</p>", (await page.RenderAsync()).Trim());

        await EditAsync(id, "two", publish: true);
        Assert.Equal("<p>two</p>", (await page.RenderAsync()).Trim());
    }

    [Fact]
    public async Task ContentItem_InItsOwnTemplate_GivesWayToWhatIsBeneath()
    {
        const string template = "{% contentitem handle: 'alias:first' %}";
        await CreateAsync("first", "one");
        await _tenant.UseAsync<TemplatesManager>(manager => manager.UpdateTemplateAsync("Content__Note", new Template { Content = template }));
        await new LiquidPage(_tenant, template).RenderAsync();
        await _tenant.UseAsync(services =>
        {
            var failure = services.GetRequiredService<TemplateFailures>().Find(services.GetRequiredService<TemplateSet>(), "Content__Note", template);
            Assert.Contains("levels deep", failure!.Reason.Message, StringComparison.Ordinal);
            return Task.CompletedTask;
        });
    }

    /// <summary>For five minutes at most, and three when nobody asks.</summary>
    private async Task<string> DisplayAsync(string who, string query)
    {
        var html = string.Empty;
        await _tenant.UseAsync(async services =>
        {
            var request = new DefaultHttpContext { RequestServices = services };
            request.Request.Method = "GET";
            request.Request.QueryString = new QueryString(query);
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = request;

            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("Greeting", Arguments.From(new { Who = who }));
            shape.Metadata.Cache("greeting")
                .AddContext("query:page")
                .AddTag("notice")
                .WithExpiryAfter(TimeSpan.FromMinutes(5))
                .WithExpirySliding(TimeSpan.FromMinutes(3));
            await using var writer = new StringWriter();
            (await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape)).WriteTo(writer, HtmlEncoder.Default);
            html = writer.ToString();
        });
        return html;
    }

    private Task<string> CreateAsync(string alias, string title) => _tenant.AskAsync<IContentManager, string>(async manager =>
    {
        var item = await manager.NewAsync("Note");
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<AliasPart>(part => part.Alias = alias);
        await manager.CreateAsync(item, VersionOptions.Published);
        return item.ContentItemId;
    });

    private Task EditAsync(string id, string title, bool publish) => _tenant.UseAsync<IContentManager>(async manager =>
    {
        var item = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        await manager.UpdateAsync(item);
        if (publish)
        {
            await manager.PublishAsync(item);
        }
    });
}
