using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Services;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Cms.Templates;

/// <summary>Templates that an administrator wrote.</summary>
public sealed class TemplatesTests : IAsyncLifetime
{
    private const string Step = """{ "name": "Templates", "Templates": { "Greeting": { "Content": "<p>{{ Model.Name }}</p>", "Description": "from the recipe" }, "Frame": { "Content": "[{{ Model.Metadata.ChildContent }}]" } } }""";

    private readonly ErrorLog _log = new();
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() =>
        _tenant = await SetUpTenant.CreateAsync(["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.Templates"], Step, services => services.AddSingleton<ILogger<TemplateFailures>>(_log));

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
    [InlineData("x\n{% for i in (1..50000) %}{% for j in (1..50000) %}\n{% endfor %}{% endfor %}", 2, "步")]
    [InlineData("{% for i in (1..50000) %}{% for j in (1..100) %}01234567890123456789{% endfor %}{% endfor %}", 1, "字符|步")]
    [InlineData("\n\n{{ Model | shape_render }}", 3, "显示自身")]
    [InlineData("{% if Model.Name %}\n{{ 'a' | no_such }}{% endif %}", 2, "没有名为“no_such”的过滤器")]
    [InlineData("{% shape 'NoSuchShape' %}", 1, "NoSuchShape")]
    public async Task Display_TemplateThatFails_GivesWayToTheOneBeneath(string template, int line, string reasons)
    {
        await SaveAsync(template, "Greeting__Special");

        Assert.Equal("[<p>院</p>]", await DisplayAsync("院", "Greeting__Special", "Frame"));
        Assert.Equal("[<p>市</p>]", await DisplayAsync("市", "Greeting__Special", "Frame"));

        var told = await FailureAsync("Greeting__Special");
        Assert.Contains($"第 {line} 行", told, StringComparison.Ordinal);
        Assert.Contains(reasons.Split('|'), reason => told!.Contains(reason, StringComparison.Ordinal));
        Assert.Single(_log.Errors, error => error.Contains($"'Greeting__Special' that was written in the admin failed in line {line}", StringComparison.Ordinal));
        Assert.Null(await FailureAsync("Greeting"));
    }

    [Fact]
    public async Task Display_WrapperThatFails_IsLeftOut()
    {
        await SaveAsync("{% render_section 'Missing' %}", "Frame");

        Assert.Equal("<p>院</p>", await DisplayAsync("院", wrapper: "Frame"));
    }

    [Fact]
    public async Task Display_TemplateThatWasMended_IsUsedAgain()
    {
        await SaveAsync("{{ Model | shape_render }}", "Greeting__Special");
        await DisplayAsync("院", "Greeting__Special");

        await SaveAsync("mended", "Greeting__Special");

        Assert.Null(await FailureAsync("Greeting__Special"));
        Assert.Equal("mended", await DisplayAsync("院", "Greeting__Special"));
    }

    [Theory]
    [InlineData("{{ a | }}", "第 1 行：这里写的是“}}”，应该是过滤器的名称。")]
    [InlineData("x\n{% if a %}", "第 2 行：标签“if”没有结束，后面缺少“{% endif %}”。")]
    [InlineData("{% assign a 1 %}", "第 1 行：这里写的是“1”，应该是“=”（写在变量名之后）。")]
    public async Task Check_WhatIsNotLiquid_SaysInChineseInWhichLineAndWhy(string content, string problem) =>
        Assert.Contains(problem, Assert.Single(await CheckAsync("Content__News", content)).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "{{ x }}", "Name")]
    [InlineData("../Layout", "{{ x }}", "Name")]
    [InlineData("Content__News", "{% if %}", "Content")]
    public async Task Check_WhatIsNoTemplate_NamesTheField(string name, string content, string property) =>
        Assert.Equal(property, Assert.Single(await CheckAsync(name, content)).Property);

    [Fact]
    public async Task Check_HugeTemplate_IsRefused() =>
        Assert.Equal("Content", Assert.Single(await CheckAsync("Content__News", new string(' ', TemplateRules.MaxContentLength + 1))).Property);

    private Task SaveAsync(string content, string name = "Greeting") =>
        _tenant.UseAsync<TemplatesManager>(manager => manager.UpdateTemplateAsync(name, new Template { Content = content }));

    private async Task<string?> FailureAsync(string name)
    {
        string? told = null;
        await InChineseAsync(async services =>
        {
            var set = services.GetRequiredService<TemplateSet>();
            told = await services.GetRequiredService<TemplateFailureTexts>().OfAsync(set, name, (await set.GetAsync())[name]);
        });
        return told;
    }

    private Task InChineseAsync(Func<IServiceProvider, Task> use) => _tenant.UseAsync(services =>
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("zh-CN");
        return use(services);
    });

    private async Task<List<(string Property, string Problem)>> CheckAsync(string name, string content)
    {
        List<(string, string)> problems = [];
        await InChineseAsync(services =>
        {
            problems = [.. services.GetRequiredService<TemplateRules>().Check(name, content)];
            return Task.CompletedTask;
        });
        return problems;
    }

    private async Task<string> DisplayAsync(string name, string? alternate = null, string? wrapper = null)
    {
        using var writer = new StringWriter();
        await _tenant.UseAsync(async services =>
        {
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("Greeting");
            shape.Properties["Name"] = name;
            shape.Metadata.Alternates.AddRange(alternate is null ? [] : [alternate]);
            shape.Metadata.Wrappers.AddRange(wrapper is null ? [] : [wrapper]);
            var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
            html.WriteTo(writer, HtmlEncoder.Default);
        });
        return writer.ToString();
    }

    private sealed class ErrorLog : ILogger<TemplateFailures>
    {
        public List<string> Errors { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Errors.Add(formatter(state, exception));
    }
}
