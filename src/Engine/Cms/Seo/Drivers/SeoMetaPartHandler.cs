using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Seo.Models;
using OrchardSite.Engine.Tenancy.Settings;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>Puts what an editor wrote for search engines into the aspect; what was left empty stays as others filled it in.</summary>
internal sealed class SeoMetaPartHandler(IMediaFileStore mediaFiles, SiteOrigin origin) : ContentPartHandler<SeoMetaPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, SeoMetaPart part) =>
        context.ForAsync<SeoAspect>(async aspect =>
        {
            aspect.Render = part.Render;
            aspect.PageTitle = Choose(part.PageTitle, aspect.PageTitle);
            aspect.MetaDescription = Choose(part.MetaDescription, aspect.MetaDescription);
            aspect.MetaKeywords = Choose(part.MetaKeywords, aspect.MetaKeywords);
            aspect.MetaRobots = Choose(part.MetaRobots, aspect.MetaRobots);
            aspect.Canonical = string.IsNullOrWhiteSpace(part.Canonical) ? aspect.Canonical : await AbsoluteAsync(part.Canonical);
            aspect.GoogleSchema = Choose(part.GoogleSchema, aspect.GoogleSchema);
            aspect.CustomMetaTags = [.. aspect.CustomMetaTags, .. part.CustomMetaTags];
            await FillOpenGraphAsync(aspect, part);
            await FillTwitterAsync(aspect, part);
        });

    private async Task FillOpenGraphAsync(SeoAspect aspect, SeoMetaPart part)
    {
        aspect.OpenGraphType = Choose(part.OpenGraphType, aspect.OpenGraphType);
        aspect.OpenGraphTitle = Choose(part.OpenGraphTitle, aspect.OpenGraphTitle);
        aspect.OpenGraphDescription = Choose(part.OpenGraphDescription, aspect.OpenGraphDescription);
        aspect.OpenGraphImage = await PictureAsync(part.OpenGraphImage, part.DefaultSocialImage) ?? aspect.OpenGraphImage;
    }

    private async Task FillTwitterAsync(SeoAspect aspect, SeoMetaPart part)
    {
        aspect.TwitterCard = Choose(part.TwitterCard, aspect.TwitterCard);
        aspect.TwitterTitle = Choose(part.TwitterTitle, aspect.TwitterTitle);
        aspect.TwitterDescription = Choose(part.TwitterDescription, aspect.TwitterDescription);
        aspect.TwitterCreator = Choose(part.TwitterCreator, aspect.TwitterCreator);
        aspect.TwitterSite = Choose(part.TwitterSite, aspect.TwitterSite);
        aspect.TwitterImage = await PictureAsync(part.TwitterImage, part.DefaultSocialImage) ?? aspect.TwitterImage;
    }

    private static string? Choose(string? written, string? otherwise) => string.IsNullOrWhiteSpace(written) ? otherwise : written;

    private async Task<string?> PictureAsync(MediaField? own, MediaField? standing)
    {
        var path = own?.Paths?.FirstOrDefault() ?? standing?.Paths?.FirstOrDefault();
        return string.IsNullOrEmpty(path) ? null : await origin.ToAbsoluteAsync(mediaFiles.MapPathToPublicUrl(path));
    }

    private Task<string> AbsoluteAsync(string address) => address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        ? Task.FromResult(address)
        : origin.ToAbsoluteAsync(origin.PathBase.Add("/" + address.TrimStart('~', '/')).ToUriComponent());
}
