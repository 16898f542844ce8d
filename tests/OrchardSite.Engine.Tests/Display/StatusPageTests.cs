using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
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

    [Fact]
    public async Task NotFound_WhenTheThemeFails_KeepsItsStatusOnAPlainPage()
    {
        var (context, page) = await AnswerAsync(inner =>
        {
            inner.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });

        Assert.Equal(StatusCodes.Status404NotFound, context.Response.StatusCode);
        Assert.Contains("<h1>", page, StringComparison.Ordinal);
    }

    private static async Task<(HttpContext Context, string Page)> AnswerAsync(RequestDelegate next)
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().BuildServiceProvider() };
        context.Request.Path = "/gyss/";
        context.Request.PathBase = "/wlht";
        context.Response.Body = body;
        await new StatusPageMiddleware(next, NullLogger<StatusPageMiddleware>.Instance).InvokeAsync(context);
        return (context, Encoding.UTF8.GetString(body.ToArray()));
    }
}
