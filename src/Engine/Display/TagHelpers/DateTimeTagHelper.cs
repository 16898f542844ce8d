using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>A time in the zone of the site.</summary>
[HtmlTargetElement("datetime")]
public class DateTimeTagHelper : TagHelper
{
    protected IDisplayHelper _displayHelper;
    protected IShapeFactory _shapeFactory;

    public DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    [HtmlAttributeName("utc")]
    public DateTime? Utc { get; set; }

    [HtmlAttributeName("format")]
    public string? Format { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("DateTime", Arguments.From(new { Utc, Format }));
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Utc is { } utc)
        {
            output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
