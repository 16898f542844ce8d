using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the drivers of a field.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    private static readonly Func<string?, bool> _any = static _ => true;

    /// <summary>Uses the driver for every display mode and every editor.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.UseDisplayDriver(typeof(TContentFieldDisplayDriver));

    /// <summary>Uses the driver for the display modes and editors that the predicate accepts.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder
            .ForDisplayMode<TContentFieldDisplayDriver>(predicate)
            .ForEditor<TContentFieldDisplayDriver>(predicate);

    /// <summary>Uses the driver for every display mode and every editor.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) =>
        builder.ForDisplayMode(fieldDisplayDriverType).ForEditor(fieldDisplayDriverType);

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TContentFieldDisplayDriver>(_any);

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.AddForDisplayMode(typeof(TContentFieldDisplayDriver), predicate);

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) =>
        builder.ForDisplayMode(fieldDisplayDriverType, _any);

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string?, bool> predicate) =>
        builder.AddForDisplayMode(fieldDisplayDriverType, predicate);

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForEditor<TContentFieldDisplayDriver>(_any);

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.AddForEditor(typeof(TContentFieldDisplayDriver), predicate);

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) =>
        builder.ForEditor(fieldDisplayDriverType, _any);

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string?, bool> predicate) =>
        builder.AddForEditor(fieldDisplayDriverType, predicate);

    public static ContentFieldOptionBuilder RemoveDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.RemoveDisplayDriver(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder RemoveDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
    {
        builder.Services.RemoveAll(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.ForField(builder.ContentFieldType).Remove(fieldDisplayDriverType));

        return builder;
    }

    private static ContentFieldOptionBuilder AddForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string?, bool> predicate)
    {
        builder.Services.TryAddScoped(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.ForField(builder.ContentFieldType).ForDisplayMode(fieldDisplayDriverType, predicate));

        return builder;
    }

    private static ContentFieldOptionBuilder AddForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string?, bool> predicate)
    {
        builder.Services.TryAddScoped(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options =>
            options.ForField(builder.ContentFieldType).ForEditor(fieldDisplayDriverType, predicate));

        return builder;
    }
}
