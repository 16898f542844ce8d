using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>The place in a layout where resources of a kind are written.</summary>
[HtmlTargetElement("resources", Attributes = nameof(Type))]
public class ResourcesTagHelper : TagHelper
{
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    public ResourcesTagHelper(IEnumerable<IResourcesTagHelperProcessor> processors) => _processors = processors;

    public ResourceTagType Type { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new DeferredResources(Type, _processors));
        return Task.CompletedTask;
    }
}
