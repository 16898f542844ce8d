using Microsoft.Extensions.Options;
using OrchardSite.Engine.Display.Liquid.Hosting;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Tests.Liquid;

public sealed class LiquidLimitTests
{
    [Fact]
    public async Task Render_EndlessLoop_IsStoppedWithAName()
    {
        var context = LiquidHarness.Context(configure: options => options.MaxSteps = 1000);
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() =>
            LiquidHarness.RenderAsync("{% for i in (1..10000) %}{% for j in (1..10000) %}{% endfor %}{% endfor %}", context: context));
        Assert.Contains("'Test.liquid' was stopped after 1000 steps", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_OfEverySite_LimitStepsAndRecursion()
    {
        var options = new Fluid.TemplateOptions();
        new LiquidTemplateOptionsSetup().Configure(options);

        Assert.InRange(options.MaxSteps, 1, 1_000_000);
        Assert.InRange(options.MaxRecursion, 1, 100);
    }

    [Fact]
    public async Task Render_GiantRange_IsRefused()
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => LiquidHarness.RenderAsync("{% for i in (1..2000000000) %}{% endfor %}"));
        Assert.Contains("longer than", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% for i in (1..1000) %}0123456789{% endfor %}")]
    [InlineData("{% assign a = '0123456789' %}{% for i in (1..30) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}")]
    public async Task Render_GiantOutput_IsStopped(string template)
    {
        var context = LiquidHarness.Context(new LiquidLimits { MaxOutputLength = 5000 });
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => LiquidHarness.RenderAsync(template, context: context));
        Assert.Contains("more than 5000 characters", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% assign s = 'x' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}")]
    [InlineData("{% assign s = 'xy' %}{% for i in (1..25) %}{% assign s = s | replace: 'x', 'xxxxxxxxxx' %}{% endfor %}")]
    [InlineData("{% assign a = 'x,y' | split: ',' %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}")]
    [InlineData("{% capture s %}{% for i in (1..400) %}0123456789{% endfor %}{% endcapture %}{{ s | replace: '0', s | size }}")]
    [InlineData("{% capture s %}{% for i in (1..400) %}0123456789{% endfor %}{% endcapture %}{% assign a = (1..100) %}{{ a | join: s | size }}")]
    public async Task Render_TextThatAFilterMultiplies_IsStoppedBeforeItIsMade(string template)
    {
        var context = LiquidHarness.Context(new LiquidLimits { MaxOutputLength = 5000 });
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => LiquidHarness.RenderAsync(template, context: context));
        Assert.Contains("more than 5000 characters", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_LongTextFilteredAgainAndAgain_CostsSteps()
    {
        var context = LiquidHarness.Context(configure: options => options.MaxSteps = 10_000);
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() =>
            LiquidHarness.RenderAsync("{% capture s %}{% for i in (1..1000) %}0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789{% endfor %}{% endcapture %}{% for i in (1..1000) %}{% assign n = s | upcase | size %}{% endfor %}", context: context));
        Assert.Contains("was stopped after 10000 steps", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_MacroCallsItself_IsStopped()
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() =>
            LiquidHarness.RenderAsync("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"));
        Assert.Contains("levels deep", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cache_SameText_IsParsedOnce()
    {
        var cache = new LiquidTemplateCache(Options.Create(new LiquidLimits()));
        var first = cache.Get(LiquidHarness.Parser, "a", "{{ x }}");
        Assert.Same(first, cache.Get(new LiquidParser([]), "a", "{{ x }}"));
    }

    [Fact]
    public void Cache_ManyTexts_StaysBounded()
    {
        var cache = new LiquidTemplateCache(Options.Create(new LiquidLimits { MaxCachedTemplates = 10 }));
        for (var i = 0; i < 100; i++)
        {
            cache.Get(LiquidHarness.Parser, "a", $"text {i}");
        }

        Assert.InRange(cache.Count, 1, 10);
    }

    [Fact]
    public async Task Render_ParsedTemplate_AllocatesLittle()
    {
        var template = LiquidHarness.Parse("<p>{{ a }}</p>{% if a == 'x' %}text{% else %}other{% endif %}{% for i in list %}<li>{{ i }}</li>{% endfor %}");
        var context = LiquidHarness.Context();
        context.SetValue("a", new Fluid.Values.StringValue("x"));
        context.SetValue("list", new Fluid.Values.ArrayValue([.. Enumerable.Range(0, 10).Select(i => Fluid.Values.NumberValue.Create(i))]));
        await AllocatedAsync(template, context);
        Assert.InRange(await AllocatedAsync(template, context), 0, 4_000);
    }

    private static async Task<long> AllocatedAsync(LiquidTemplate template, OrchardCore.Liquid.LiquidTemplateContext context)
    {
        const int times = 200;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times; i++)
        {
            using var output = LiquidOutput.For(context);
            await template.RenderAsync(output, LiquidEncoders.Html, context);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / times;
    }

    [Fact]
    public async Task Render_Members_AreThoseAllowedOnly()
        => Assert.Equal("||", await LiquidHarness.RenderAsync("{{ s.Secret }}|{{ s.GetType }}|{{ s.Inner.Secret }}", new Dictionary<string, object?> { ["s"] = new Hidden() }));

    private sealed class Hidden
    {
        public string Secret => "secret";

        public Hidden Inner => this;

        public override string ToString() => "";
    }
}
