using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("remove-alternate", Attributes = "name", ParentTag = "metadata", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveAlternateTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, name) => shape.Metadata.Alternates.Remove(name));
}
