using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.TagHelpers.Metadata;

/// <summary>Changes the shape whose tag a tag stands in; the tag itself writes nothing.</summary>
internal static class ParentShape
{
    public static Task ChangeAsync(TagHelperContext context, TagHelperOutput output, Action<IShape, string> change)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var value) && value is IShape shape)
        {
            change(shape, output.Attributes["name"]?.Value?.ToString() ?? string.Empty);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
