using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;

namespace OrchardSite.Engine.Cms.Feeds.Controllers;

/// <summary>Answers the routes that features give to their feeds. What has not changed is not sent again.</summary>
[Area("OrchardCore.Feeds")]
internal sealed class FeedController(
    IEnumerable<IFeedQueryProvider> queries,
    IEnumerable<IFeedBuilderProvider> builders,
    IEnumerable<IFeedItemBuilder> itemBuilders,
    IServiceProvider services,
    IUpdateModelAccessor updateModelAccessor) : Controller
{
    [HttpGet]
    public async Task<ActionResult> Index(string format)
    {
        var context = new FeedContext(updateModelAccessor.ModelUpdater, format);
        if (builders.Select(provider => provider.Match(context)).OfType<FeedBuilderMatch>().MaxBy(match => match.Priority) is not { } builder)
        {
            return NotFound();
        }

        context.Builder = builder.FeedBuilder;
        if (await QueryAsync(context) is not { } query)
        {
            return NotFound();
        }

        var document = await context.Builder.ProcessAsync(context, () => PopulateAsync(context, query));
        return Answer(Write(document), format);
    }

    private async Task<IFeedQuery?> QueryAsync(FeedContext context)
    {
        FeedQueryMatch? best = null;
        foreach (var provider in queries)
        {
            if (await provider.MatchAsync(context) is { } match && (best is null || match.Priority > best.Priority))
            {
                best = match;
            }
        }

        return best?.FeedQuery;
    }

    private async Task PopulateAsync(FeedContext context, IFeedQuery query)
    {
        await query.ExecuteAsync(context);
        foreach (var builder in itemBuilders)
        {
            await builder.PopulateAsync(context);
        }

        foreach (var contextualizer in context.Response.Contextualizers)
        {
            contextualizer(new ContextualizeContext { ServiceProvider = services, Url = Url });
        }
    }

    private static byte[] Write(XDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            document.Save(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>A query may have said when what it found last changed: that is the header <c>Last-Modified</c>.</summary>
    private FileContentResult Answer(byte[] content, string format)
    {
        Response.Headers.CacheControl = "public, max-age=300";
        var changed = Response.GetTypedHeaders().LastModified;
        Response.Headers.Remove(HeaderNames.LastModified);
        return new FileContentResult(content, $"application/{format}+xml; charset=utf-8")
        {
            EntityTag = new EntityTagHeaderValue('"' + Convert.ToHexStringLower(SHA256.HashData(content))[..16] + '"'),
            LastModified = changed,
        };
    }
}
