using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Display.Liquid.Filters;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Tests.Liquid;

public sealed class LiquidShapeTemplateTests
{
    private readonly LiquidSite _site = new();

    [Fact]
    public async Task Shape_Members_AreMetadataPropertiesAndItems()
    {
        var shape = LiquidSite.Shape("News", ("Title", "<要闻>"), ("Html", new HtmlString("<p>")), ("Deep", new Dictionary<string, object> { ["Source"] = "新华社" }));
        await shape.AddAsync(LiquidSite.Shape("Part", ("Name", "p1")), "2");
        await shape.AddAsync(LiquidSite.Shape("Part", ("Name", "p0")), "1");
        _site.With("News", "{{ Model.Metadata.Type }}|{{ Model.Title }}|{{ Model.Html }}|{{ Model.Deep.Source }}|{% for i in Model.Items %}{{ i.Name }}{{ i | shape_render }}{% endfor %}|{{ Model.Missing.More }}")
            .With("Part", "[{{ Model.Name }}]");
        Assert.Equal("News|&lt;要闻&gt;|<p>|新华社|p0[p0]p1[p1]|", await _site.RenderAsync(shape));
    }

    [Fact]
    public async Task Layout_BodySectionsAndZones_AreRendered()
    {
        _site.With("Layout", "{% page_title 'Site', position: '2', separator: ' | ' %};{% render_section 'Header', required: false %};{% render_body %};{% render_section 'Footer' %}")
            .With("Page", "{% page_title_add_segment 'Page', position: '1' %}{% zone 'Footer', position: '5' %}<b>{{ Model.Name }}</b>{% endzone %}body");
        var body = await _site.ShapeExecuteAsync(LiquidSite.Shape("Page", ("Name", "&")));
        await _site.Layout.Zones["Content"].AddAsync(body, "");
        _site.Layout.Metadata.Type = "Layout";
        Assert.Equal("Page | Site;;body;<b>&amp;</b>", await _site.RenderAsync(_site.Layout));
    }

    [Fact]
    public async Task RenderSection_RequiredAndEmpty_SaysWhich()
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => _site.RenderAsync("{% render_section 'Missing' %}"));
        Assert.Contains("Areas/Theme/Views/Test.liquid: the zone 'Missing' is empty", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShapeTag_Arguments_BecomePropertiesAndMetadata()
    {
        _site.With("Menu", "{{ Model.Alias }} {{ Model.CssClass }} {{ Model.Classes | join: ',' }} {{ Model.Id }} {{ Model.Metadata.Alternates | join: ',' }}");
        Assert.Equal("alias:main c a,b m Menu__Top", await _site.RenderAsync("{% shape 'Menu', alias: 'alias:main', css_class: 'c', class: 'a b', id: 'm', alternate: 'Menu__Top' %}"));
    }

    [Theory]
    [InlineData("{% shape_add_classes s 'a b' %}{{ s.Classes | join: ',' }}", "a,b")]
    [InlineData("{% shape_add_classes s 'a' %}{% shape_clear_classes s %}{{ s.Classes | size }}", "0")]
    [InlineData("{% shape_add_alternates s, 'A__1 A__2' %}{{ s.Metadata.Alternates | join: ',' }}", "A__1,A__2")]
    [InlineData("{% shape_add_alternates s 'A' %}{% shape_clear_alternates s %}{{ s.Metadata.Alternates | size }}", "0")]
    [InlineData("{% shape_add_wrappers s 'W' %}{{ s.Metadata.Wrappers | first }}", "W")]
    [InlineData("{% shape_add_attributes s data_id: 1 %}{{ s.Attributes['data-id'] }}", "1")]
    [InlineData("{% shape_add_properties s one_two: 'x', three: 3 %}{{ s.OneTwo }}{{ s.Three }}", "x3")]
    [InlineData("{% shape_add_properties s One: 'x' %}{% shape_remove_property s 'One' %}{{ s.One }}", "")]
    [InlineData("{% shape_type s 'T' %}{% shape_display_type s 'Summary' %}{% shape_position s '7' %}{% shape_tab s 'b' %}{{ s.Metadata.Type }}{{ s.Metadata.DisplayType }}{{ s.Metadata.Position }}{{ s.Metadata.Tab }}", "TSummary7b")]
    public async Task ShapeTags_Change_TheShape(string template, string expected)
        => Assert.Equal(expected, await _site.RenderAsync("{% assign s = 'Thing' | shape_new %}" + template));

    [Fact]
    public async Task ShapeFilters_NewAndRender_WriteTheShape()
    {
        _site.With("Greeting", "<i>{{ Model.Who }}</i>");
        Assert.Equal("<i>&lt;b&gt;</i><i>c</i>", await _site.RenderAsync("{{ 'Greeting' | shape_new: who: '<b>' | shape_render }}{{ 'Greeting' | shape_new | shape_properties: who: 'c' | shape_stringify }}"));
    }

    [Fact]
    public async Task ShapeRender_ShapeRendersItself_IsStopped()
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => _site.RenderAsync("{{ Model | shape_render }}"));
        Assert.Contains("'Test' renders itself", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_EndlessTemplate_IsStoppedAndNextRenders()
    {
        await Assert.ThrowsAsync<LiquidRenderException>(() => _site.RenderAsync("{% for i in (1..9000) %}{% for j in (1..9000) %}{% endfor %}{% endfor %}"));
        _site.With("Next", "{% for i in (1..5000) %}{% endfor %}ok");
        Assert.Equal("ok", await _site.RenderAsync(LiquidSite.Shape("Next")));
        Assert.Equal("ok", await _site.RenderAsync(LiquidSite.Shape("Next")));
    }

    [Theory]
    [InlineData("{{ Request.Path }} {{ Request.PathBase }} {{ Request.Host }} {{ Request.Query.page }} {{ Request.QueryString }}", "/gyss /wlht www.example.cn 2 ?page=2")]
    [InlineData("{{ Culture.Dir }}", "ltr")]
    [InlineData("{% httpcontext_add_items here: 'x' %}{{ HttpContext.Items.here }}{% httpcontext_remove_items 'here' %}{{ HttpContext.Items.here }}", "x")]
    [InlineData("{{ User.Identity.IsAuthenticated }}", "false")]
    [InlineData("{{ '~/x' | href }} {{ '~/x' | absolute_url }} {{ 'https://a/b' | absolute_url }}", "/wlht/x https://www.example.cn/wlht/x https://a/b")]
    [InlineData("{{ 'NewsListItem one' | html_class }}", "news-list-item-one")]
    [InlineData("{{ '<x>' | sanitize_html }}", "clean")]
    [InlineData("{{ 'hello' | shout: '!' }}", "HELLO!")]
    [InlineData("{{ 'a {{ Model.Name }}' | liquid }}", "a n")]
    [InlineData("{{ '2024-05-01T00:00:00Z' | local | date: '%Y-%m-%d %H:%M' }}", "2024-05-01 08:00")]
    [InlineData("{{ '2024-05-01T08:00:00' | utc | format_date: 'HH:mm' }}", "00:00")]
    [InlineData("{{ '检察' | t }}", "检察")]
    [InlineData("{{ '#ff0000' | color_to_rgb }}", "rgb(255, 0, 0)")]
    [InlineData("{% a href: '/x', class: 'c', data_id: 1 %}{{ '<' }}{% enda %}", "<a class=\"c\" data-id=\"1\" href=\"/x\">&lt;</a>")]
    [InlineData("{% render 'Theme/Views/Part', name: 'v' %}", "[v]")]
    public async Task Template_GlobalsFiltersAndTags_Answer(string template, string expected)
    {
        _site.With("Part", "[{{ name }}]");
        Assert.Equal(expected, await _site.RenderAsync(template, ("Name", "n")));
    }

    [Fact]
    public async Task ResourceTags_Require_WhatTheyName()
    {
        _site.Resources.RegisterResource("script", "jquery").Returns(new RequireSettings());
        var url = new RequireSettings();
        _site.Resources.RegisterUrl("stylesheet", "~/a.css", null).Returns(url);
        _site.Resources.InlineManifest.Returns(new ResourceManifest());
        await _site.RenderAsync("{% script name: 'jquery', at: 'Foot' %}{% style src: '~/a.css', at: 'Head', version: '1' %}{% meta name: 'keywords', content: '检察' %}{% link rel: 'icon', src: '~/i.png' %}{% scriptblock at: 'Foot' %}x(){% endscriptblock %}");
        _site.Resources.Received().RegisterResource("script", "jquery");
        Assert.Equal((ResourceLocation.Head, "1"), (url.Location, url.Version));
        _site.Resources.Received().AppendMeta(Arg.Is<MetaEntry>(meta => meta.Name == "keywords" && meta.Content == "检察"), ", ");
        _site.Resources.Received().RegisterLink(Arg.Is<LinkEntry>(link => link.Rel == "icon" && link.Href == "~/i.png"));
        _site.Resources.Received().RegisterFootScript(Arg.Is<IHtmlContent>(script => LiquidSite.ToText(script) == "<script>x()</script>"));
    }

    [Theory]
    [InlineData("{% scriptblock at: 'Foot' %}x(){% endscriptblock %}", true)]
    [InlineData("{{ \"{% scriptblock at: 'Foot' %}x(){% endscriptblock %}\" | liquid }}", false)]
    [InlineData("{% styleblock at: 'Head' %}x{}{% endstyleblock %}", false)]
    public async Task ScriptBlock_OfATemplateAlone_IsAllowedToRun(string template, bool isAllowed)
    {
        await _site.RenderAsync(template);

        Assert.Equal(isAllowed, InlineScripts.Of(_site.Request) is not null);
    }

    [Fact]
    public async Task ScriptBlock_OfAnEditorsText_IsNotAllowedToRun()
    {
        await _site.Scope.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync("{% scriptblock at: 'Foot' %}x(){% endscriptblock %}", HtmlEncoder.Default);

        Assert.Null(InlineScripts.Of(_site.Request));
    }

    [Fact]
    public async Task Resources_UnknownType_NamesThoseThatAre()
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => _site.RenderAsync("{% resources type: 'Nowhere' %}"));
        Assert.Contains("Meta, HeadLink, Stylesheet, HeadScript, FootScript, Header, Footer", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manager_Text_IsRenderedWithModelAndProperties()
    {
        var manager = _site.Scope.GetRequiredService<ILiquidTemplateManager>();
        var properties = new Dictionary<string, Fluid.Values.FluidValue> { ["Extra"] = new Fluid.Values.StringValue("e") };
        Assert.Equal("T&e", await manager.RenderStringAsync("{{ Model.Title }}&{{ Extra }}", Html(), LiquidSite.Shape("X", ("Title", "T")), properties));
        Assert.True(manager.Validate("{{ ok }}", out _));
        Assert.False(manager.Validate("{% if %}", out var errors));
        Assert.StartsWith("Line 1: ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_BadTemplate_SaysWhere()
    {
        var exception = await Assert.ThrowsAsync<LiquidParseException>(() => _site.RenderAsync("line\n{{ a | }}"));
        Assert.StartsWith("/Areas/Theme/Views/Test.liquid(2,8): ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Members_AreReadByName()
    {
        var json = JsonNode.Parse("{\"NewsPart\":{\"Source\":\"新华社\",\"Pinned\":true,\"Terms\":[{\"Id\":\"a\"},{\"Id\":\"b\"}],\"Nothing\":null}}");
        const string template = "{% assign p = Model.Content.NewsPart %}{{ p.Source }} {% if p.Pinned %}pinned{% endif %} {% for t in p.Terms %}{{ t.Id }}{% endfor %} {{ p.Terms[1].Id }}{{ p.Nothing.More }}{{ p.Missing }}";
        Assert.Equal("新华社 pinned ab b", await _site.RenderAsync(template, ("Content", json)));
    }

    [Fact]
    public async Task Tag_Unknown_IsRefusedWhenParsed()
        => await Assert.ThrowsAsync<LiquidParseException>(() => _site.RenderAsync("{% no_such_tag 'x' %}"));

    [Fact]
    public async Task Filter_Unknown_IsNamedWithTheTemplate()
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => _site.RenderAsync("{{ 'x' | no_such_filter }}"));
        Assert.Equal("/Areas/Theme/Views/Test.liquid: there is no filter 'no_such_filter'.", exception.Message);
    }

    [Fact]
    public async Task Date_ChineseFormat_IsWrittenInChinese()
    {
        using var culture = CultureScope.Create("zh-CN");
        Assert.Equal("2024年5月1日 星期三", await _site.RenderAsync("{{ '2024-05-01T00:00:00Z' | local | date: '%Y年%-m月%-d日 %A' }}"));
    }

    [Fact]
    public void Templates_OfModulesAndThemes_AreLiquid()
    {
        var parser = _site.Scope.GetRequiredService<LiquidParser>();
        var root = RepositoryRoot();
        var files = new[] { "Modules", "Themes" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.liquid", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.All(files, file => parser.Parse(Path.GetRelativePath(root, file), File.ReadAllText(file)));
    }

    [Fact]
    public void LocalizationContext_OfView_IsItsModuleAndPath()
        => Assert.Equal("BranchTheme.Views.Layout", TemplateLocalizers.PlaceOf("/Areas/BranchTheme/Views/Layout.liquid"));

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrchardSite.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }

    private static HtmlEncoder Html() => LiquidEncoders.Html;
}
