using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Gives an element a class when the value that it shows is wrong.</summary>
[HtmlTargetElement("*", Attributes = ValidationForAttribute)]
public class ValidationMessageTagHelper : TagHelper
{
    private const string ValidationForAttribute = "asp-validation-class-for";

    private readonly IHtmlHelper _htmlHelper;

    public ValidationMessageTagHelper(IHtmlHelper htmlHelper) => _htmlHelper = htmlHelper;

    public override int Order => -1000;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName(ValidationForAttribute)]
    public ModelExpression? For { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (For is not null)
        {
            (_htmlHelper as IViewContextAware)?.Contextualize(ViewContext);
            var name = _htmlHelper.Name(For.Name);
            if (ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0)
            {
                var builder = new TagBuilder("span");
                builder.AddCssClass("has-validation-error");
                output.MergeAttributes(builder);
            }
        }

        return Task.CompletedTask;
    }
}
