using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("add-alternate", Attributes = "name", ParentTag = "metadata", TagStructure = TagStructure.WithoutEndTag)]
public class AddAlternateTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, name) => shape.Metadata.Alternates.Add(name));
}
