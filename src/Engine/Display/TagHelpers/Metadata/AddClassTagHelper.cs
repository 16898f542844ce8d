using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("add-class", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddClassTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, name) => shape.Classes.Add(name));
}
