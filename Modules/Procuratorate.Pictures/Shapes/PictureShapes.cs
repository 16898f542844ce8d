using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Media.Fields;
using Procuratorate.Pictures.Services;

namespace Procuratorate.Pictures.Shapes;

/// <summary>
/// <c>{% shape "Picture", path: "…", alt: "…", sizes: "(min-width: 62rem) 20rem, 100vw", ratio: "3:2", lazy: true %}</c>:
/// a picture of the media library in the sizes that screens need. Nothing when there is no such file.
/// </summary>
public sealed class PictureShapes : IShapeTableProvider
{
    private const string FullWidth = "100vw";

    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Picture").OnProcessing(FillAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var properties = context.Shape.Properties;
        var pictures = context.ServiceProvider.GetRequiredService<IPictureService>();
        properties["Picture"] = await pictures.FindAsync(Text(properties, "Path"), PictureRatio.Parse(Text(properties, "Ratio")), Anchor(properties));
        properties["Sizes"] = Text(properties, "Sizes") is { Length: > 0 } sizes ? sizes : FullWidth;
        properties["Alt"] = Text(properties, "Alt") ?? string.Empty;
        properties["Lazy"] = !properties.TryGetValue("Lazy", out var lazy) || lazy is not false;
        properties["ClassNames"] = string.Join(' ', context.Shape.Classes);
    }

    private static string? Anchor(IDictionary<string, object?> properties) => properties.TryGetValue("Anchor", out var value) && value is Anchor anchor
        ? string.Create(CultureInfo.InvariantCulture, $"{anchor.X:0.####},{anchor.Y:0.####}")
        : value as string;

    private static string? Text(IDictionary<string, object?> properties, string name) =>
        properties.TryGetValue(name, out var value) ? value?.ToString() : null;
}
