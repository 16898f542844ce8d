using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardSite.Engine.Display.Diagnostics;
using OrchardSite.Engine.Display.StatusPages;

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

    private static RequestDelegate Answer(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private static async Task<(HttpContext Context, string Page)> AnswerAsync(RequestDelegate next, Action<IServiceCollection>? configure = null)
    {
        var body = new MemoryStream();
        var services = new ServiceCollection();
        configure?.Invoke(services);
        var context = new DefaultHttpContext { RequestServices = services.BuildServiceProvider() };
        context.Request.Path = "/gyss/";
        context.Request.PathBase = "/wlht";
        context.Response.Body = body;
        await new StatusPageMiddleware(next, NullLogger<StatusPageMiddleware>.Instance).InvokeAsync(context);
        return (context, Encoding.UTF8.GetString(body.ToArray()));
    }
}
