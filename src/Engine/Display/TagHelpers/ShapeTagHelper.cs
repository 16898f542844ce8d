using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;shape type="Name" property="value" /&gt;</c></summary>
[HtmlTargetElement("shape", Attributes = nameof(Type))]
[HtmlTargetElement("shape", Attributes = PropertyPrefix + "*")]
public class ShapeTagHelper : BaseShapeTagHelper
{
    public ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
    {
    }
}
