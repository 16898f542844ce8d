using System.Globalization;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;
using OrchardSite.Engine.Cms.Media.Addresses;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Cms.Media.Liquid;

/// <summary><c>{{ path | asset_url | resize_url: width: 600, format: "webp" }}</c>: the signed address of the picture in another size.</summary>
internal sealed class ResizeUrlFilter(IMediaProfileService profiles, IMediaTokenService tokens, IOptions<MediaOptions> options) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var path = input.ToStringValue();
        if (path.Length == 0)
        {
            return input;
        }

        // Arguments are all named or all in order.
        var inOrder = !arguments.HasNamed("width") && arguments.Names.All(string.IsNullOrEmpty);
        FluidValue Argument(string name, int position) => inOrder ? arguments.At(position) : arguments[name];

        var profile = arguments["profile"] is { } named && !named.IsNil() ? await profiles.GetMediaProfileCommands(named.ToStringValue()) : null;
        var address = new ResizeAddress(path, profile)
            .With(PictureCommandNames.Width, Side(Argument("width", 0)))
            .With(PictureCommandNames.Height, Side(Argument("height", 1)))
            .With(PictureCommandNames.Mode, Text(Argument("mode", 2)))
            .With(PictureCommandNames.Quality, Side(Argument("quality", 3)))
            .With(PictureCommandNames.Format, Text(Argument("format", 4)))
            .With(await AnchorAsync(Argument("anchor", 5), context))
            .With(PictureCommandNames.Color, Text(Argument("bgcolor", 6)))
            .Sign(tokens, options.Value);

        return new StringValue(address);
    }

    private static string? Text(FluidValue value) => value.IsNil() ? null : value.ToStringValue();

    private static int? Side(FluidValue value) => value.IsNil() || value.ToNumberValue() is not (> 0 and < int.MaxValue) ? null : (int)value.ToNumberValue();

    /// <summary>An anchor is the object of a media field, or two numbers such as <c>"0.5,0.2"</c>.</summary>
    private static async ValueTask<Anchor?> AnchorAsync(FluidValue value, LiquidTemplateContext context)
    {
        if (value.IsNil())
        {
            return null;
        }

        if (value.ToObjectValue() is Anchor anchor)
        {
            return anchor;
        }

        if (value is StringValue text)
        {
            var parts = text.ToStringValue().Split(',');
            return parts.Length == 2 && Share(parts[0]) is { } x && Share(parts[1]) is { } y ? new Anchor { X = x, Y = y } : null;
        }

        var (left, top) = (await value.GetValueAsync("X", context), await value.GetValueAsync("Y", context));
        return left.IsNil() || top.IsNil() ? null : new Anchor { X = (float)left.ToNumberValue(), Y = (float)top.ToNumberValue() };
    }

    private static float? Share(string value) =>
        float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) ? share : null;
}
