using System.Text.Encodings.Web;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Services;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Cms.Templates;

/// <summary>Templates that an administrator wrote.</summary>
public sealed class TemplatesTests : IAsyncLifetime
{
    private const string Step = """{ "name": "Templates", "Templates": { "Greeting": { "Content": "<p>{{ Model.Name }}</p>", "Description": "from the recipe" } } }""";

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() =>
        _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.Templates"], Step);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task Display_ShapeWithATemplate_IsRenderedByIt() =>
        Assert.Equal("<p>&lt;b&gt;</p>", await DisplayAsync("<b>"));

    [Fact]
    public async Task Display_TemplateThatWasChanged_IsRenderedByTheNewOne()
    {
        await SaveAsync("<h1>{{ Model.Name }}</h1>");

        Assert.Equal("<h1>院</h1>", await DisplayAsync("院"));
    }

    [Theory]
    [InlineData("{% for i in (1..50000) %}{% for j in (1..50000) %}{% endfor %}{% endfor %}", "steps")]
    [InlineData("{% for i in (1..50000) %}{% for j in (1..100) %}01234567890123456789{% endfor %}{% endfor %}", "stopped|characters|steps")]
    [InlineData("{{ Model | shape_render }}", "renders itself")]
    public async Task Display_TemplateWithoutEnd_IsStoppedByAnErrorThatNamesIt(string template, string reasons)
    {
        await SaveAsync(template);

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => DisplayAsync("院"));

        var stopped = Assert.IsType<LiquidRenderException>(exception);
        Assert.Contains("Greeting", stopped.Message, StringComparison.Ordinal);
        Assert.Contains(reasons.Split('|'), reason => stopped.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "{{ x }}", "Name")]
    [InlineData("../Layout", "{{ x }}", "Name")]
    [InlineData("Content__News", "{% if %}", "Content")]
    public async Task Check_WhatIsNoTemplate_NamesTheField(string name, string content, string property) =>
        Assert.Equal(property, Assert.Single(await CheckAsync(name, content)).Property);

    [Fact]
    public async Task Check_HugeTemplate_IsRefused() =>
        Assert.Equal("Content", Assert.Single(await CheckAsync("Content__News", new string(' ', TemplateRules.MaxContentLength + 1))).Property);

    private Task SaveAsync(string content) =>
        _tenant.UseAsync<TemplatesManager>(manager => manager.UpdateTemplateAsync("Greeting", new Template { Content = content }));

    private async Task<List<(string Property, string Problem)>> CheckAsync(string name, string content)
    {
        List<(string, string)> problems = [];
        await _tenant.UseAsync<TemplateRules>(rules =>
        {
            problems = [.. rules.Check(name, content)];
            return Task.CompletedTask;
        });
        return problems;
    }

    private async Task<string> DisplayAsync(string name)
    {
        using var writer = new StringWriter();
        await _tenant.UseAsync(async services =>
        {
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("Greeting");
            shape.Properties["Name"] = name;
            var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
            html.WriteTo(writer, HtmlEncoder.Default);
        });
        return writer.ToString();
    }
}
