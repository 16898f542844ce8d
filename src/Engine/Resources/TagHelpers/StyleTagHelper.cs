using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A stylesheet: a named one, one at an address, or rules of its own.</summary>
[HtmlTargetElement("style", Attributes = "asp-name")]
[HtmlTargetElement("style", Attributes = "asp-src")]
[HtmlTargetElement("style", Attributes = "at")]
public class StyleTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public StyleTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    [HtmlAttributeName("at")]
    public ResourceLocation At { get; set; }

    public string? CdnSrc { get; set; }

    public string? DebugSrc { get; set; }

    public string? DebugCdnSrc { get; set; }

    public bool? UseCdn { get; set; }

    public string? Condition { get; set; }

    public string? Culture { get; set; }

    public bool? Debug { get; set; }

    public string? DependsOn { get; set; }

    public string? Version { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => ResourceTags.ProcessAsync(
        _resourceManager,
        new ResourceRequest
        {
            Type = "stylesheet",
            Name = Name,
            Src = Src,
            DebugSrc = DebugSrc,
            CdnSrc = CdnSrc,
            DebugCdnSrc = DebugCdnSrc,
            UseCdn = UseCdn,
            Condition = Condition,
            Culture = Culture,
            Debug = Debug,
            DependsOn = DependsOn,
            Version = Version,
            AppendVersion = AppendVersion,
            At = At,
        },
        "style",
        output);
}
