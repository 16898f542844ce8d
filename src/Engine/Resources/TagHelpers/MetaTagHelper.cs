namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A meta of the page's head, from anywhere in the page; with a separator, added to what is there.</summary>
[HtmlTargetElement("meta", Attributes = "asp-name")]
[HtmlTargetElement("meta", Attributes = "asp-property")]
public class MetaTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public MetaTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    [HtmlAttributeName("asp-property")]
    public string? Property { get; set; }

    public string? Content { get; set; }

    public string? HttpEquiv { get; set; }

    public string? Charset { get; set; }

    public string? Separator { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var meta = new MetaEntry(Name, Property, Content, HttpEquiv, Charset);
        foreach (var attribute in output.Attributes)
        {
            meta.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        if (Separator is null)
        {
            _resourceManager.RegisterMeta(meta);
        }
        else
        {
            _resourceManager.AppendMeta(meta, Separator);
        }

        output.SuppressOutput();
    }
}
