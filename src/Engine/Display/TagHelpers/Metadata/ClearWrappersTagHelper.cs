using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("clear-wrappers", ParentTag = "metadata", TagStructure = TagStructure.WithoutEndTag)]
public class ClearWrappersTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, _) => shape.Metadata.Wrappers.Clear());
}
