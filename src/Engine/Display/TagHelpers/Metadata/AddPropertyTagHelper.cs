using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a property to the shape that the tag stands in: its attribute <c>value</c>, or what is inside the tag.</summary>
[HtmlTargetElement("add-property", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public class AddPropertyTagHelper : TagHelper
{
    [HtmlAttributeName("name")]
    public string Name { get; set; } = string.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var value) && value is IShape shape)
        {
            shape.Properties[Name.Trim()] = output.Attributes.TryGetAttribute("value", out var attribute)
                ? attribute.Value
                : new HtmlString((await output.GetChildContentAsync()).GetContent());
        }

        output.SuppressOutput();
    }
}
