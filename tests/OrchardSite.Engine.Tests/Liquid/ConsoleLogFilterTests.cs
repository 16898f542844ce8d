using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NSubstitute;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Cms.Contents.Liquid;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>The site's own policy runs no script that stands in a page, so that a value is given to one as data.</summary>
public sealed class ConsoleLogFilterTests
{
    private readonly IHostEnvironment _environment = Substitute.For<IHostEnvironment>();
    private readonly IResourceManager _resources = Substitute.For<IResourceManager>();

    [Fact]
    public async Task Log_WhileASiteIsDeveloped_IsDataForAScriptInAFile()
    {
        _environment.EnvironmentName = "Development";
        _resources.RegisterResource("script", "contents-console").Returns(new RequireSettings());

        var html = await LogAsync("</script><b>");

        Assert.StartsWith("<script type=\"application/json\" data-console>", html, StringComparison.Ordinal);
        Assert.Equal(html.Length - "</script>".Length, html.IndexOf("</script>", StringComparison.Ordinal));
        _resources.Received().RegisterResource("script", "contents-console");
    }

    [Fact]
    public async Task Log_OfASiteThatServes_IsNothing()
    {
        _environment.EnvironmentName = "Production";

        Assert.Empty(await LogAsync("x"));
    }

    private async Task<string> LogAsync(string text)
    {
        var context = new LiquidTemplateContext(new ServiceCollection().AddSingleton(_resources).BuildServiceProvider(), new TemplateOptions());
        var value = await new ConsoleLogFilter(_environment).ProcessAsync(new StringValue(text), new FilterArguments(), context);
        await using var writer = new StringWriter();
        await value.WriteToAsync(writer, HtmlEncoder.Default, System.Globalization.CultureInfo.InvariantCulture);
        return writer.ToString();
    }
}
