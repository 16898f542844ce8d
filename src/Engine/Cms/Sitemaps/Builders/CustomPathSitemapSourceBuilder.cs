using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;

namespace OrchardSite.Engine.Cms.Sitemaps.Builders;

/// <summary>Lists one page that is no content item.</summary>
internal sealed class CustomPathSitemapSourceBuilder : SitemapSourceBuilderBase<CustomPathSitemapSource>
{
    public override Task BuildSourceAsync(CustomPathSitemapSource source, SitemapBuilderContext context)
    {
        var path = context.UrlHelper.ActionContext.HttpContext.Request.PathBase.Add("/" + source.Path?.TrimStart('~', '/')).ToUriComponent();
        context.Response.ResponseElement.Add(SitemapXml.Page(context.HostPrefix + path, source.LastUpdate, source.ChangeFrequency, source.Priority));
        return Task.CompletedTask;
    }
}
