using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DynamicCache.TagHelpers;

/// <summary>Keeps what stands in it, as the Liquid block <c>cache</c> does.</summary>
[HtmlTargetElement("dynamic-cache", Attributes = "cache-id")]
public class DynamicCacheTagHelper : TagHelper
{
    private static readonly char[] _separators = [',', ' '];

    private readonly IDynamicCacheService _cache;
    private readonly ICacheScopeManager _scopes;
    private readonly DynamicCacheTagHelperService _fragments;
    private readonly CacheOptions _options;

    public DynamicCacheTagHelper(
        IDynamicCacheService dynamicCacheService,
        ICacheScopeManager cacheScopeManager,
        HtmlEncoder htmlEncoder,
        DynamicCacheTagHelperService dynamicCacheTagHelperService,
        IOptions<CacheOptions> cacheOptions)
    {
        _cache = dynamicCacheService;
        _scopes = cacheScopeManager;
        _fragments = dynamicCacheTagHelperService;
        _options = cacheOptions.Value;
        HtmlEncoder = htmlEncoder;
    }

    [HtmlAttributeName("cache-id")]
    public string CacheId { get; set; } = null!;

    /// <summary>What the content differs by, such as <c>user.roles</c> or <c>query:page</c>.</summary>
    [HtmlAttributeName("vary-by")]
    public string? VaryBy { get; set; }

    /// <summary>Tags whose removal makes the content outdated, such as <c>alias:notice</c>.</summary>
    [HtmlAttributeName("dependencies")]
    public string? Dependencies { get; set; }

    [HtmlAttributeName("expires-on")]
    public DateTimeOffset? ExpiresOn { get; set; }

    [HtmlAttributeName("expires-after")]
    public TimeSpan? ExpiresAfter { get; set; }

    /// <summary>How long the content is kept without being asked for; a minute when no expiry is given.</summary>
    [HtmlAttributeName("expires-sliding")]
    public TimeSpan? ExpiresSliding { get; set; }

    protected HtmlEncoder HtmlEncoder { get; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(_options.Enabled ? await ProcessContentAsync(output, Describe()) : await output.GetChildContentAsync());
    }

    /// <summary>The tag's content as it was kept, or rendered now.</summary>
    public Task<IHtmlContent> ProcessContentAsync(TagHelperOutput output, CacheContext cacheContext) =>
        _fragments.GetAsync(_cache, _scopes, cacheContext, async () => (await output.GetChildContentAsync()).GetContent(HtmlEncoder));

    private CacheContext Describe()
    {
        var fragment = new CacheContext(CacheId).AddContext(Words(VaryBy)).AddTag(Words(Dependencies));
        if (ExpiresOn is { } moment)
        {
            fragment.WithExpiryOn(moment);
        }

        if (ExpiresAfter is { } duration)
        {
            fragment.WithExpiryAfter(duration);
        }

        return ExpiresSliding is { } window ? fragment.WithExpirySliding(window) : fragment;
    }

    private static string[] Words(string? text) => text?.Split(_separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
