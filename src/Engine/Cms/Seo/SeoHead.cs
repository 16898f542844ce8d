using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using OrchardCore.Seo.Models;

namespace OrchardSite.Engine.Cms.Seo;

/// <summary>Puts an aspect into the page's head.</summary>
internal sealed class SeoHead(IPageTitleBuilder title, IResourceManager resources)
{
    public void Write(SeoAspect aspect)
    {
        if (!string.IsNullOrWhiteSpace(aspect.PageTitle))
        {
            title.SetFixedTitle(new HtmlContentBuilder().Append(aspect.PageTitle));
        }

        WriteNames(aspect);
        WriteOpenGraph(aspect);
        WriteTwitter(aspect);
        foreach (var meta in aspect.CustomMetaTags)
        {
            resources.RegisterMeta(meta);
        }

        if (!string.IsNullOrWhiteSpace(aspect.Canonical))
        {
            resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = aspect.Canonical });
        }

        if (JsonLd.MakeSafe(aspect.GoogleSchema) is { } schema)
        {
            resources.RegisterHeadScript(new HtmlString($"<script type=\"application/ld+json\">{schema}</script>"));
        }
    }

    private void WriteNames(SeoAspect aspect)
    {
        Name("description", aspect.MetaDescription);
        Name("keywords", aspect.MetaKeywords);
        Name("robots", aspect.MetaRobots);
    }

    private void WriteOpenGraph(SeoAspect aspect)
    {
        Property("og:type", aspect.OpenGraphType);
        Property("og:title", aspect.OpenGraphTitle);
        Property("og:description", aspect.OpenGraphDescription);
        Property("og:image", aspect.OpenGraphImage);
        Property("og:image:alt", aspect.OpenGraphImageAlt);
        Property("og:url", aspect.OpenGraphUrl);
        Property("og:site_name", aspect.OpenGraphSiteName);
        Property("fb:app_id", aspect.OpenGraphAppId);
        Property("og:locale", aspect.OpenGraphLocale);
    }

    private void WriteTwitter(SeoAspect aspect)
    {
        Name("twitter:card", aspect.TwitterCard);
        Name("twitter:title", aspect.TwitterTitle);
        Name("twitter:description", aspect.TwitterDescription);
        Name("twitter:image", aspect.TwitterImage);
        Name("twitter:image:alt", aspect.TwitterImageAlt);
        Name("twitter:url", aspect.TwitterUrl);
        Name("twitter:site", aspect.TwitterSite);
        Name("twitter:creator", aspect.TwitterCreator);
    }

    private void Name(string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
        {
            resources.RegisterMeta(new MetaEntry { Name = name, Content = content });
        }
    }

    private void Property(string property, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
        {
            resources.RegisterMeta(new MetaEntry { Property = property, Content = content });
        }
    }
}
