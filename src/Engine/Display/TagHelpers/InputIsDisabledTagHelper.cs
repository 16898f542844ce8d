using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

[HtmlTargetElement("input", Attributes = "asp-for,asp-is-disabled")]
public class InputIsDisabledTagHelper : TagHelper
{
    [HtmlAttributeName("asp-is-disabled")]
    public bool IsDisabled { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IsDisabled)
        {
            output.Attributes.SetAttribute("disabled", "disabled");
        }
    }
}
