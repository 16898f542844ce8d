using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the drivers of a part.</summary>
public static class ContentPartServiceCollectionExtensions
{
    private static readonly Func<string?, bool> _any = static _ => true;

    /// <summary>Uses the driver for every display mode and every editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.UseDisplayDriver(typeof(TContentPartDisplayDriver));

    /// <summary>Uses the driver for every display mode and every editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType) =>
        builder.ForDisplayMode(partDisplayDriverType).ForEditor(partDisplayDriverType);

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.ForDisplayMode<TContentPartDisplayDriver>(_any);

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.AddForDisplayMode(typeof(TContentPartDisplayDriver), predicate);

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType) =>
        builder.ForDisplayMode(partDisplayDriverType, _any);

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate) =>
        builder.AddForDisplayMode(partDisplayDriverType, predicate);

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.ForEditor<TContentPartDisplayDriver>(_any);

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.AddForEditor(typeof(TContentPartDisplayDriver), predicate);

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType) =>
        builder.ForEditor(partDisplayDriverType, _any);

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate) =>
        builder.AddForEditor(partDisplayDriverType, predicate);

    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.RemoveDisplayDriver(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder RemoveDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
    {
        builder.Services.RemoveAll(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.ForPart(builder.ContentPartType).Remove(partDisplayDriverType));

        return builder;
    }

    private static ContentPartOptionBuilder AddForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate)
    {
        builder.Services.TryAddScoped(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.ForPart(builder.ContentPartType).ForDisplayMode(partDisplayDriverType, predicate));

        return builder;
    }

    private static ContentPartOptionBuilder AddForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate)
    {
        builder.Services.TryAddScoped(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.ForPart(builder.ContentPartType).ForEditor(partDisplayDriverType, predicate));

        return builder;
    }
}
