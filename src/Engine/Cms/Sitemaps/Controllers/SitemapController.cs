using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Builders;
using OrchardSite.Engine.Cms.Sitemaps.Services;
using OrchardSite.Engine.Tenancy.Settings;

namespace OrchardSite.Engine.Cms.Sitemaps.Controllers;

/// <summary>Writes a sitemap; one that is too long for a file becomes an index of its parts.</summary>
[Area("OrchardCore.Sitemaps")]
internal sealed class SitemapController(SitemapStore store, SitemapBuilder builder, SitemapCache cache, SiteOrigin origin) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string sitemapId, int part)
    {
        if (await store.FindAsync(sitemapId) is not { Enabled: true } sitemap)
        {
            return NotFound();
        }

        // What is made with a host that whoever asks may choose is not kept for others.
        var (host, isOwn) = await origin.GetAsync();
        var key = $"{host} {sitemapId} {part}";
        var file = isOwn ? cache.Find(key) : null;
        if (file is null)
        {
            var generation = cache.Generation;
            if (await WriteAsync(sitemap, host, part) is not { } written)
            {
                return NotFound();
            }

            file = written;
            if (isOwn)
            {
                cache.Keep(key, file, generation);
            }
        }

        Response.Headers.CacheControl = "public, max-age=600";
        return new FileContentResult(file, "application/xml; charset=utf-8")
        {
            EntityTag = new EntityTagHeaderValue('"' + Convert.ToHexStringLower(SHA256.HashData(file))[..16] + '"'),
        };
    }

    private async Task<byte[]?> WriteAsync(SitemapType sitemap, string host, int part)
    {
        var all = await builder.BuildAsync(sitemap, new SitemapBuilderContext { HostPrefix = host, UrlHelper = Url });
        var parts = sitemap is SitemapIndex ? 1 : SitemapXml.Parts(all.Elements().Count());
        if (part < 0 || part > parts)
        {
            return null;
        }

        if (part > 0)
        {
            return Write(SitemapXml.Part(all, part));
        }

        var own = host + Request.PathBase.Add("/" + sitemap.Path).ToUriComponent();
        return Write(parts == 1 ? all : SitemapXml.Index(Enumerable.Range(1, parts).Select(number => string.Create(CultureInfo.InvariantCulture, $"{own}?part={number}"))));
    }

    private static byte[] Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            new XDocument(root).Save(writer);
        }

        return bytes.ToArray();
    }
}
