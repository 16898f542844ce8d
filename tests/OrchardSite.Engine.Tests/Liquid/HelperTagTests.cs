using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>The tag helpers of Razor views, called from Liquid.</summary>
public sealed class HelperTagTests : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid"]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task Helper_OfAModelsProperty_WritesTheField()
    {
        var html = await RenderAsync("{% helper 'input', for: 'Text', class: 'form-control' %}");
        Assert.Contains("id=\"Text\" name=\"Text\" value=\"a&lt;b\"", html, StringComparison.Ordinal);
        Assert.Contains("class=\"form-control\"", html, StringComparison.Ordinal);
        Assert.EndsWith("/>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% helper 'label', for: 'Text' %}", "<label for=\"Text\">Text</label>")]
    [InlineData("{% block 'label', for: 'Text' %}<b>{{ 'x' | upcase }}</b>{% endblock %}", "<label for=\"Text\"><b>X</b></label>")]
    [InlineData("{% block 'environment', include: 'Nowhere' %}x{% endblock %}", "")]
    [InlineData("{% block 'environment', exclude: 'Nowhere' %}x{% endblock %}", "x")]
    public async Task HelperAndBlock_Run_TheTagHelper(string template, string expected) => Assert.Equal(expected, await RenderAsync(template));

    [Theory]
    [InlineData("{% helper 'no-such', a: 1 %}", "no tag helper works on 'no-such'")]
    [InlineData("{% helper 'div', validation_summary: 'Everything' %}", "'Everything' is no value for the attribute 'asp-validation-summary'")]
    [InlineData("{% helper %}", "needs the name")]
    public async Task Helper_ThatCannotBeRun_SaysWhy(string template, string reason)
    {
        var exception = await Assert.ThrowsAsync<LiquidRenderException>(() => RenderAsync(template));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    private Task<string> RenderAsync(string template) => new LiquidPage(_tenant, template) { Model = new Form { Text = "a<b" } }.RenderAsync();

    private sealed class Form
    {
        public string? Text { get; set; }
    }
}
