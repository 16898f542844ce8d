using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers.Metadata;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("clear-classes", TagStructure = TagStructure.WithoutEndTag)]
public class ClearClassesTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
        => ParentShape.ChangeAsync(context, output, static (shape, _) => shape.Classes.Clear());
}
