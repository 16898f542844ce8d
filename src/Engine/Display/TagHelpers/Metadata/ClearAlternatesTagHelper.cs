using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("clear-alternates", ParentTag = "metadata", TagStructure = TagStructure.WithoutEndTag)]
public class ClearAlternatesTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, _) => shape.Metadata.Alternates.Clear());
}
