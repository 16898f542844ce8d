using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Puts what is inside the tag into a zone of the layout.</summary>
[HtmlTargetElement("zone", Attributes = NameAttribute)]
public class ZoneTagHelper : TagHelper
{
    private const string NameAttribute = "name";

    private readonly ILayoutAccessor _layoutAccessor;

    public ZoneTagHelper(ILayoutAccessor layoutAccessor) => _layoutAccessor = layoutAccessor;

    [HtmlAttributeName("position")]
    public string? Position { get; set; }

    [HtmlAttributeName(NameAttribute)]
    public string Name { get; set; } = string.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentException.ThrowIfNullOrEmpty(Name);
        var content = await output.GetChildContentAsync();
        IShape zone = await _layoutAccessor.GetLayoutAsync();
        foreach (var name in Name.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            zone = zone is IZoneHolding holding ? holding.Zones[name] : zone;
        }

        await zone.AddAsync(new HtmlString(content.GetContent()), Position);
        output.SuppressOutput();
    }
}
