using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>How long ago or ahead a time is.</summary>
[HtmlTargetElement("timespan")]
public class TimeSpanTagHelper : TagHelper
{
    protected IDisplayHelper _displayHelper;
    protected IShapeFactory _shapeFactory;

    public TimeSpanTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    [HtmlAttributeName("utc")]
    public DateTime? Utc { get; set; }

    [HtmlAttributeName("origin")]
    public DateTime? Origin { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("TimeSpan", Arguments.From(new { Utc, Origin }));
        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }
}
