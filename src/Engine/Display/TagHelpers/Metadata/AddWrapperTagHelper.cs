using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("add-wrapper", Attributes = "name", ParentTag = "metadata", TagStructure = TagStructure.WithoutEndTag)]
public class AddWrapperTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, name) => shape.Metadata.Wrappers.Add(name));
}
