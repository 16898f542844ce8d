using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;

namespace OrchardSite.Engine.Cms.Contents.Feeds;

/// <summary>Says of content items in a feed what all of them have: title, text, dates and address.</summary>
internal sealed class CommonFeedItemBuilder(IContentManager contentManager) : IFeedItemBuilder
{
    public async Task PopulateAsync(FeedContext context)
    {
        foreach (var feedItem in context.Response.Items.OfType<FeedItem<ContentItem>>())
        {
            await PopulateAsync(context, feedItem);
        }
    }

    private async Task PopulateAsync(FeedContext context, FeedItem<ContentItem> feedItem)
    {
        var item = feedItem.Item;
        var metadata = await contentManager.GetContentItemMetadataAsync(item);
        var body = await contentManager.PopulateAspectAsync<BodyAspect>(item);
        var link = new XElement("link");
        var guid = new XElement("guid", new XAttribute("isPermaLink", "true"));
        context.Builder.AddProperty(context, feedItem, "title", item.DisplayText ?? string.Empty);
        context.Builder.AddProperty(context, feedItem, link);
        context.Builder.AddProperty(context, feedItem, "description", body.Body?.ToString() ?? string.Empty);
        if (item.PublishedUtc is { } published)
        {
            context.Builder.AddProperty(context, feedItem, "pubDate", published.ToString("r", CultureInfo.InvariantCulture));
        }

        context.Builder.AddProperty(context, feedItem, guid);
        context.Response.Contextualize(request =>
        {
            var http = request.Url.ActionContext.HttpContext.Request;
            var address = request.Url.RouteUrl(null, metadata.DisplayRouteValues, http.Scheme, http.Host.ToUriComponent());
            link.Value = guid.Value = address ?? string.Empty;
        });
    }
}
