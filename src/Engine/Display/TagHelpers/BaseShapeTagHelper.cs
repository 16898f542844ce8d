using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Makes and renders a shape; the tag's attributes are its properties.</summary>
public abstract class BaseShapeTagHelper : TagHelper
{
    protected const string PropertyDictionaryName = "prop-all";
    protected const string PropertyPrefix = "prop-";

    protected IDisplayHelper _displayHelper;
    protected IShapeFactory _shapeFactory;

    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public string? Type { get; set; }

    [HtmlAttributeName(PropertyDictionaryName, DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object?> Properties { get; set; } = new Dictionary<string, object?>();

    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        var type = string.IsNullOrEmpty(Type) ? output.TagName! : Type;
        var shape = await _shapeFactory.CreateAsync(type);
        ShapeTags.Describe(shape, tagHelperContext.AllAttributes.Where(attribute => attribute.Name != "type"), Properties);
        tagHelperContext.Items[typeof(IShape)] = shape;
        var content = await output.GetChildContentAsync();
        if (!content.IsEmptyOrWhiteSpace && output.TagName is not null)
        {
            shape.Properties.TryAdd("Content", content);
        }

        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }
}
