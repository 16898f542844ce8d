using System.Globalization;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>Marks shapes to be cached, by the arguments that tags and tag helpers have in common.</summary>
internal static class ShapeCaching
{
    private static readonly HashSet<string> _names = ["cache_id", "cache_context", "cache_dependency", "cache_tag", "cache_fixed_duration", "cache_expires_after", "cache_sliding_duration"];

    public static bool IsArgument(string name) => _names.Contains(name);

    /// <param name="argument">Gives the value of an argument, as it is named in Liquid.</param>
    public static void Mark(IShape shape, Func<string, string?> argument)
    {
        var id = argument("cache_id");
        if (string.IsNullOrEmpty(id) && shape.Metadata.Cache() is null)
        {
            return;
        }

        var cache = string.IsNullOrEmpty(id) ? shape.Metadata.Cache()! : shape.Metadata.Cache(id);
        cache.AddContext([.. Words(argument("cache_context")), .. Words(argument("cache_dependency"))]);
        cache.AddTag([.. Words(argument("cache_tag"))]);
        if (Duration(argument("cache_fixed_duration") ?? argument("cache_expires_after")) is { } duration)
        {
            cache.WithExpiryAfter(duration);
        }

        if (Duration(argument("cache_sliding_duration")) is { } window)
        {
            cache.WithExpirySliding(window);
        }
    }

    private static string[] Words(string? text) => text?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static TimeSpan? Duration(string? text) => text is null ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) ? duration
        : throw new LiquidRenderException($"'{text}' is not a time; five minutes are written as 00:05:00.");
}
