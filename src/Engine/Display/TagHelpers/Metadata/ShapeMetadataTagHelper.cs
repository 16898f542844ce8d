using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardSite.Engine.Display.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Metadata of the shape that the tag stands in.</summary>
[HtmlTargetElement("metadata", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ShapeMetadataTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var value) && value is IShape shape)
        {
            foreach (var attribute in output.Attributes)
            {
                Apply(shape.Metadata, attribute.Name.ToLowerInvariant(), attribute.Value);
            }

            await output.GetChildContentAsync();
        }

        output.SuppressOutput();
    }

    private static void Apply(ShapeMetadata metadata, string name, object? value)
    {
        switch (name)
        {
            case "type":
                metadata.Type = value?.ToString() ?? string.Empty;
                break;
            case "display-type":
                metadata.DisplayType = value?.ToString();
                break;
            case "position":
                metadata.Position = value?.ToString();
                break;
            case "tab":
                metadata.Tab = value?.ToString();
                break;
            case "prefix":
                metadata.Prefix = value?.ToString();
                break;
            case "alternates":
                metadata.Alternates.AddRange(ShapeTags.Split(value));
                break;
            case "wrappers":
                metadata.Wrappers.AddRange(ShapeTags.Split(value));
                break;
        }
    }
}
