using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("remove-class", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveClassTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, name) => shape.Classes.Remove(name));
}
