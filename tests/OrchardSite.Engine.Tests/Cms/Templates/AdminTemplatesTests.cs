using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement;
using OrchardCore.Templates.Deployment;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Cms.Templates;

/// <summary>Templates of the admin's pages, apart from those of the public ones.</summary>
public sealed class AdminTemplatesTests : IAsyncLifetime
{
    private const string Steps = """
        { "name": "Templates", "Templates": { "Greeting": { "Content": "public", "Description": "p" } } },
        { "name": "AdminTemplates", "AdminTemplates": { "Greeting": { "Content": "admin {{ 1 | plus: 1 }}", "Description": "a" } } }
        """;

    private static readonly string[] _features = ["OrchardCore.Settings", "OrchardCore.Liquid", "OrchardCore.AdminTemplates", "OrchardCore.Deployment"];

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(_features, Steps);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]
    [InlineData(false, null, "public")]
    [InlineData(true, "OrchardCore.Contents", "admin 2")]
    [InlineData(true, "OrchardCore.Templates", null)]
    public async Task Display_OnEachKindOfPage_IsByItsOwnTemplates(bool isAdmin, string? area, string? expected)
    {
        var display = DisplayAsync(isAdmin, area);
        if (expected is null)
        {
            Assert.Contains("No template", (await Assert.ThrowsAsync<InvalidOperationException>(() => display)).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, await display);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Export_OfTemplates_IsTakenInAsItWas(bool asFiles)
    {
        var files = new Dictionary<string, string>();
        var result = new DeploymentPlanResult(FileBuilder(files), new());
        await _tenant.UseAsync(async services =>
        {
            foreach (var source in services.GetServices<IDeploymentSource>())
            {
                await source.ProcessDeploymentStepAsync(new AllTemplatesDeploymentStep { ExportAsFiles = asFiles }, result);
                await source.ProcessDeploymentStepAsync(new AllAdminTemplatesDeploymentStep { ExportAsFiles = asFiles }, result);
            }
        });

        Assert.Equal(asFiles ? ["AdminTemplates/Greeting.liquid", "Templates/Greeting.liquid"] : [], files.Keys.Order());
        var steps = string.Join(',', result.Steps.Select(step => Inlined(step, files)));
        await using var other = await SetUpTenant.CreateAsync(_features, steps);
        Assert.Equal(("public", "p"), Read((await other.AskAsync<TemplatesManager, TemplatesDocument>(manager => manager.GetTemplatesDocumentAsync())).Templates));
        Assert.Equal(("admin {{ 1 | plus: 1 }}", "a"), Read((await other.AskAsync<AdminTemplatesManager, AdminTemplatesDocument>(manager => manager.GetTemplatesDocumentAsync())).Templates));
    }

    private static (string?, string?) Read(Dictionary<string, Template> templates) => (templates["Greeting"].Content, templates["Greeting"].Description);

    // As the recipe of a package would read its files.
    private static string Inlined(JsonObject step, Dictionary<string, string> files)
    {
        var json = step.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return files.Aggregate(json, (text, file) => text.Replace($"\"[file:text('{file.Key}')]\"", JsonValue.Create(file.Value).ToJsonString(), StringComparison.Ordinal));
    }

    private static IFileBuilder FileBuilder(Dictionary<string, string> files)
    {
        var builder = Substitute.For<IFileBuilder>();
        builder.SetFileAsync(Arg.Any<string>(), Arg.Any<Stream>()).Returns(call =>
        {
            using var reader = new StreamReader(call.Arg<Stream>(), Encoding.UTF8);
            files[call.Arg<string>()] = reader.ReadToEnd();
            return Task.CompletedTask;
        });
        return builder;
    }

    private async Task<string> DisplayAsync(bool isAdmin, string? area)
    {
        using var writer = new StringWriter();
        await _tenant.UseAsync(async services =>
        {
            var request = new DefaultHttpContext { RequestServices = services };
            request.Request.RouteValues["area"] = area;
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = request;
            if (isAdmin)
            {
                AdminAttribute.Apply(request);
            }

            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("Greeting");
            var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
            html.WriteTo(writer, HtmlEncoder.Default);
        });
        return writer.ToString();
    }
}
