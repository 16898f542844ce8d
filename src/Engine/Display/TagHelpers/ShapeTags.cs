using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Liquid.Tags;

namespace OrchardSite.Engine.Display.TagHelpers;

/// <summary>Reads attributes of a tag into a shape.</summary>
internal static class ShapeTags
{
    private static readonly char[] _separators = [',', ' '];

    public static void Describe(IShape shape, IEnumerable<TagHelperAttribute> attributes, IDictionary<string, object?> properties)
    {
        var cache = new Dictionary<string, string?>();
        foreach (var attribute in attributes)
        {
            var name = attribute.Name.ToLowerInvariant();
            if (ShapeCaching.IsArgument(name.Replace('-', '_')))
            {
                cache[name.Replace('-', '_')] = attribute.Value?.ToString();
            }
            else
            {
                Apply(shape, name, attribute.Value);
            }
        }

        ShapeCaching.Mark(shape, name => cache.GetValueOrDefault(name));
        foreach (var (name, value) in properties)
        {
            shape.Properties[PropertyName(name)] = value;
        }
    }

    public static string[] Split(object? value)
        => (value?.ToString() ?? string.Empty).Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Apply(IShape shape, string name, object? value)
    {
        switch (name)
        {
            case "id":
                shape.Id = value?.ToString();
                break;
            case "class":
                foreach (var item in Split(value))
                {
                    shape.Classes.Add(item);
                }

                break;
            case "alternate" or "alternates":
                shape.Metadata.Alternates.AddRange(Split(value));
                break;
            case "wrapper" or "wrappers":
                shape.Metadata.Wrappers.AddRange(Split(value));
                break;
            case var property when !property.StartsWith("prop-", StringComparison.Ordinal):
                shape.Properties[PropertyName(name)] = value is HtmlString html ? html.Value : value;
                break;
        }
    }

    /// <summary><c>item-id</c> is the property <c>ItemId</c>.</summary>
    private static string PropertyName(string attribute)
        => string.Concat(attribute.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
