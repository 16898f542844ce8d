using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.ResponseCompression;

/// <summary>
/// Compresses answers, over HTTPS too. What that could give away (BREACH: a secret in the body is guessed by sending guesses that the
/// body repeats and watching its length) is kept apart: an answer to someone signed in, or one that sets a cookie, as pages with a
/// form and its token do, goes out as it is. ASP.NET Core's tokens differ from answer to answer besides.
/// </summary>
[Feature("OrchardCore.ResponseCompression")]
internal sealed class Startup : StartupBase
{
    /// <summary>Before all that writes an answer, the pages of errors too.</summary>
    public override int ConfigureOrder => int.MinValue + 150;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/rss+xml", "application/ld+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.AddSingleton<ResponseCompressionProvider>();
        services.AddSingleton<IResponseCompressionProvider, PublicCompressionProvider>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseResponseCompression();
}
