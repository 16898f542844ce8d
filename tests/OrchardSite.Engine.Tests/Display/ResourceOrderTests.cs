using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using NSubstitute;
using OrchardCore.ResourceManagement;
using OrchardCore.ResourceManagement.TagHelpers;
using OrchardSite.Engine.Resources;
using OrchardSite.Engine.Tenancy.Caching;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Tests.Display;

public sealed class ResourceOrderTests
{
    private readonly ResourceManifest _manifest = new();
    private readonly DefaultHttpContext _request = new();

    [Fact]
    public void RenderFootScript_Dependencies_ComeFirstAndOnce()
    {
        Define("editor", "bootstrap", "sortable");
        Define("bootstrap", "popper");
        Define("sortable");
        Define("popper");

        var resources = New();
        resources.RegisterResource("script", "editor");
        resources.RegisterResource("script", "popper");

        Assert.Equal(["popper", "bootstrap", "sortable", "editor"], Names(resources.RenderFootScript));
    }

    [Fact]
    public void RenderHeadScript_DependencyOfHead_IsInHeadToo()
    {
        Define("early", "base");
        Define("base");
        Define("late", "base");

        var resources = New();
        resources.RegisterResource("script", "late");
        resources.RegisterResource("script", "early").AtHead();

        Assert.Equal(["base", "early"], Names(resources.RenderHeadScript));
        Assert.Equal(["late"], Names(resources.RenderFootScript));
    }

    [Fact]
    public void RenderFootScript_FirstAndLast_AreAtTheEnds()
    {
        Define("a");
        Define("last").SetPosition(ResourcePosition.Last);
        Define("first", "basis").SetPosition(ResourcePosition.First);
        Define("basis");

        var resources = New();
        resources.RegisterResource("script", "last");
        resources.RegisterResource("script", "a");
        resources.RegisterResource("script", "first");

        Assert.Equal(["basis", "first", "a", "last"], Names(resources.RenderFootScript));
    }

    [Fact]
    public void Render_Circle_IsNamed()
    {
        Define("a", "b");
        Define("b", "a");
        var resources = New();
        resources.RegisterResource("script", "a");

        var exception = Assert.Throws<InvalidOperationException>(() => Names(resources.RenderFootScript));

        Assert.Contains("a → b → a", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_UnknownName_IsNamed()
    {
        var resources = New();
        resources.RegisterResource("script", "jqeury");

        var exception = Assert.Throws<InvalidOperationException>(() => Names(resources.RenderFootScript));

        Assert.Contains("jqeury", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Versions_NewestOfTheWantedIsTaken()
    {
        _manifest.DefineScript("lib").SetUrl("~/m/lib-4.js").SetVersion("4.6.2");
        _manifest.DefineScript("lib").SetUrl("~/m/lib-5.js").SetVersion("5.3.9");
        _manifest.DefineScript("lib").SetUrl("~/m/lib-50.js").SetVersion("5.0.1");

        var any = New();
        any.RegisterResource("script", "lib");
        var four = New();
        four.RegisterResource("script", "lib").UseVersion("4");

        Assert.Equal(["lib-5"], Names(any.RenderFootScript));
        Assert.Equal(["lib-4"], Names(four.RenderFootScript));
    }

    [Fact]
    public void Render_Cdn_IsIgnoredUnlessConfigured()
    {
        Define("lib").SetCdn("https://cdn.example.org/lib.js");
        var resources = New();
        resources.RegisterResource("script", "lib");

        Assert.Equal("<script src=\"/wlht/m/lib.js\"></script>\n", Text(resources.RenderFootScript));
    }

    [Theory]
    [InlineData(ResourceLocation.Foot, null)]
    [InlineData(ResourceLocation.Head, null)]
    [InlineData(ResourceLocation.Inline, null)]
    [InlineData(ResourceLocation.Foot, "counter")]
    public async Task ScriptTag_WithCodeInIt_IsAllowedToRun(ResourceLocation at, string? name)
    {
        var resources = New();
        await new ScriptTagHelper(resources) { At = at, Name = name }.ProcessAsync(Context(), Output("script", "count()"));

        var expected = new DefaultHttpContext();
        InlineScripts.Allow(expected, "count()");
        Assert.Equal(InlineScripts.Of(expected)!.Sources, InlineScripts.Of(_request)!.Sources);
    }

    [Fact]
    public async Task ScriptTag_WithoutCode_AllowsNothing()
    {
        var resources = New();
        await new ScriptTagHelper(resources) { At = ResourceLocation.Foot, Src = "~/m/x.js" }.ProcessAsync(Context(), Output("script", string.Empty));
        await new StyleTagHelper(resources) { At = ResourceLocation.Head }.ProcessAsync(Context(), Output("style", "p{}"));

        Assert.Null(InlineScripts.Of(_request));
    }

    private static TagHelperContext Context() => new([], new Dictionary<object, object>(), "1");

    private static TagHelperOutput Output(string name, string content) =>
        new(name, [], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content)));

    private ResourceDefinition Define(string name, params string[] dependencies)
        => _manifest.DefineScript(name).SetUrl($"~/m/{name}.js").SetDependencies(dependencies);

    private ResourceManager New()
    {
        var versions = Substitute.For<IFileVersionProvider>();
        versions.AddFileVersionToPath(Arg.Any<PathString>(), Arg.Any<string>()).Returns(call => call.ArgAt<string>(1));
        var accessor = new HttpContextAccessor { HttpContext = _request };
        accessor.HttpContext.Request.PathBase = "/wlht";
        return new ResourceManager(Options.Create(new ResourceManagementOptions { ResourceManifests = [_manifest] }), versions, accessor, new PageJournal());
    }

    private static string Text(Action<TextWriter> render)
    {
        using var writer = new StringWriter();
        render(writer);
        return writer.ToString();
    }

    private static string[] Names(Action<TextWriter> render)
        => [.. Text(render).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line[(line.IndexOf("/m/", StringComparison.Ordinal) + 3)..line.IndexOf(".js", StringComparison.Ordinal)])];
}
