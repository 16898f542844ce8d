using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A script: a named one, one at an address, or code of its own, written where <c>at</c> says.</summary>
[HtmlTargetElement("script", Attributes = "asp-name")]
[HtmlTargetElement("script", Attributes = "asp-src")]
[HtmlTargetElement("script", Attributes = "at")]
public class ScriptTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public ScriptTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

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
            Type = "script",
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
        "script",
        output);
}
