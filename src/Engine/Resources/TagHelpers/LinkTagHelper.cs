namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A link of the page's head, from anywhere in the page.</summary>
[HtmlTargetElement("link", Attributes = "asp-src")]
public class LinkTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public LinkTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    public string? Rel { get; set; }

    public string? Condition { get; set; }

    public string? Title { get; set; }

    public string? Type { get; set; }

    public string? Sizes { get; set; }

    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new LinkEntry
        {
            Href = Src,
            Rel = Rel,
            Condition = Condition,
            Title = Title,
            Type = Type,
            Sizes = Sizes,
            AppendVersion = AppendVersion ?? false,
        };
        foreach (var attribute in output.Attributes)
        {
            link.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        _resourceManager.RegisterLink(link);
        output.SuppressOutput();
    }
}
