using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>Pages of a tenant over HTTP, on the application that this assembly is.</summary>
public sealed class PagesTests : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pages").FullName;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        var assembly = typeof(PagesTests).Assembly;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = assembly.GetName().Name,
            ContentRootPath = _folder,
            EnvironmentName = "Production",
        });
        builder.Configuration.AddInMemoryCollection([new("ORCHARD_APP_DATA", _folder)]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOrchardCore().AddSetupFeatures("OrchardCore.Resources", "OrchardCore.Navigation", "OrchardCore.Diagnostics");
        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true })
        {
            BaseAddress = new Uri($"{address}/OrchardSite.Engine.Tests/Pages/"),
        };
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _client?.Dispose();

    [Fact]
    public async Task Get_View_IsInLayoutAndInChinese()
    {
        var page = await _client.GetStringAsync("Show");

        Assert.StartsWith("<!DOCTYPE html>", page.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("<title>页面不存在</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>页面不存在</h1>", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("<main>").Length - 1);
    }

    [Fact]
    public async Task Get_UnknownAddress_IsAPageWith404()
    {
        var response = await _client.GetAsync("/no/such/page");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("页面不存在", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Error/403", HttpStatusCode.Forbidden, "无权访问")]
    [InlineData("/Error/413", HttpStatusCode.RequestEntityTooLarge, "提交的内容太大")]
    [InlineData("/Error/418", (HttpStatusCode)418, "页面暂时无法显示")]
    [InlineData("/Error/502", HttpStatusCode.BadGateway, "网页暂时打不开")]
    [InlineData("/Error", HttpStatusCode.InternalServerError, "网页暂时打不开")]
    [InlineData("/Error/200", HttpStatusCode.NotFound, "页面不存在")]
    public async Task Get_AddressOfAnError_IsItsPageWithItsStatus(string path, HttpStatusCode status, string title)
    {
        var response = await _client.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownApiAddress_HasNoPage()
    {
        var response = await _client.GetAsync("/api/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_ActionThatFails_TellsNothing()
    {
        var response = await _client.GetAsync("Fail");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("网页暂时打不开", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        using var form = new FormUrlEncodedContent([]);

        var response = await _client.PostAsync("Save", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Notice_BeforeRedirect_IsShownOnceOnTheNextPage()
    {
        var redirect = await _client.GetAsync("Notice");
        Assert.Equal("/OrchardSite.Engine.Tests/Pages/Show", redirect.Headers.Location?.ToString());
        var next = await _client.GetStringAsync(redirect.Headers.Location);
        var afterwards = await _client.GetStringAsync("Show");

        Assert.Equal(HttpStatusCode.Redirect, redirect.StatusCode);
        Assert.Contains("<b>saved</b>", next, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>saved</b>", afterwards, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_VendoredFile_IsServed()
    {
        var response = await _client.GetAsync("/OrchardCore.Resources/vendor/bootstrap/bootstrap.min.css");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
    }
}
