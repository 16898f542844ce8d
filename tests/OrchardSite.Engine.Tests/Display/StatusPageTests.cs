using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardSite.Engine.Display.Diagnostics;
using OrchardSite.Engine.Display.StatusPages;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>Errors are shown even when nothing else works.</summary>
public sealed class StatusPageTests
{
    [Fact]
    public async Task Failure_WithoutAnyService_IsAPlainPageThatSaysNothingOfItsCause()
    {
        var (context, page) = await AnswerAsync(_ => throw new InvalidOperationException("the secret cause"));

        Assert.Equal(StatusCodes.Status500InternalServerError, context.Response.StatusCode);
        Assert.Equal("noindex", context.Response.Headers["X-Robots-Tag"]);
        Assert.Equal("no-store", context.Response.Headers.CacheControl);
        Assert.Contains("<h1>网页暂时打不开</h1>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/wlht/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OfAForm_GivesBackWhatWasTypedButNoPassword()
    {
        var (_, page) = await AnswerAsync(_ => throw new BusyException(), configureRequest: request => Post(request, "same-origin"));

        Assert.Contains("&lt;b&gt;写了很久的话</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\" action=\"/wlht/gyss/\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OfAFormThatAnotherSiteSent_ShowsNothingOfIt()
    {
        var (_, page) = await AnswerAsync(_ => throw new BusyException(), configureRequest: request => Post(request, "cross-site"));

        Assert.DoesNotContain("写了很久的话", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound, "页面不存在")]
    [InlineData(StatusCodes.Status403Forbidden, "没有权限")]
    [InlineData(StatusCodes.Status413PayloadTooLarge, "提交的内容太大")]
    [InlineData(StatusCodes.Status400BadRequest, "无法处理此次请求")]
    public async Task Error_OfASiteWithoutPagesForErrors_IsAPlainPageThatSaysWhich(int status, string title)
    {
        var (context, page) = await AnswerAsync(Answer(status));

        Assert.Equal(status, context.Response.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotFound_WhenTheThemeFails_KeepsItsStatusOnAPlainPage()
    {
        var (context, page) = await AnswerAsync(Answer(StatusCodes.Status404NotFound), services => services.AddSingleton<IStatusPage, HttpErrorPage>());

        Assert.Equal(StatusCodes.Status404NotFound, context.Response.StatusCode);
        Assert.Contains("<h1>页面不存在</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_InAnEncodingThatCannotBeRead_IsRefusedBeforeAnythingReadsIt()
    {
        var (context, page) = await AnswerAsync(
            _ => throw new InvalidOperationException("read"),
            configureRequest: request => (request.Method, request.ContentType) = (HttpMethods.Post, "application/x-www-form-urlencoded; charset=utf-7"));

        Assert.Equal(StatusCodes.Status415UnsupportedMediaType, context.Response.StatusCode);
        Assert.Contains("无法处理此次请求", page, StringComparison.Ordinal);
    }

    private static void Post(HttpRequest request, string from)
    {
        request.Method = HttpMethods.Post;
        request.Headers["Sec-Fetch-Site"] = from;
        request.Form = new FormCollection(new()
        {
            ["Role.Description"] = "<b>写了很久的话",
            ["User.Password"] = "geheim",
        });
    }

    private static RequestDelegate Answer(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private static async Task<(HttpContext Context, string Page)> AnswerAsync(
        RequestDelegate next, Action<IServiceCollection>? configure = null, Action<HttpRequest>? configureRequest = null)
    {
        var body = new MemoryStream();
        var services = new ServiceCollection();
        configure?.Invoke(services);
        var context = new DefaultHttpContext { RequestServices = services.BuildServiceProvider() };
        context.Request.Path = "/gyss/";
        context.Request.PathBase = "/wlht";
        configureRequest?.Invoke(context.Request);
        context.Response.Body = body;
        await new StatusPageMiddleware(next, NullLogger<StatusPageMiddleware>.Instance).InvokeAsync(context);
        return (context, Encoding.UTF8.GetString(body.ToArray()));
    }

    private sealed class BusyException : Exception, IDatabaseBusy;
}
