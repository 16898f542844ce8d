using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary><c>local</c> and <c>utc</c>: the same moment in the site's zone and in UTC.</summary>
internal static class TimeFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.Add("local", LocalAsync);
        filters.Add("utc", UtcAsync);
    }

    private static async ValueTask<FluidValue> LocalAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var clock = context.Services.GetRequiredService<ILocalClock>();
        if (IsNow(input))
        {
            return new DateTimeValue(await clock.GetLocalNowAsync());
        }

        return Moment(input) is { } moment ? new DateTimeValue(await clock.ConvertToLocalAsync(moment)) : NilValue.Instance;
    }

    private static async ValueTask<FluidValue> UtcAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (IsNow(input))
        {
            return new DateTimeValue(new DateTimeOffset(context.Services.GetRequiredService<IClock>().UtcNow, TimeSpan.Zero));
        }

        // A text without a zone, and a time of no kind, are of the site's zone.
        if (Unzoned(input) is { } unzoned)
        {
            var utc = await context.Services.GetRequiredService<ILocalClock>().ConvertToUtcAsync(unzoned);
            return new DateTimeValue(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        }

        return Moment(input) is { } moment ? new DateTimeValue(moment.ToUniversalTime()) : NilValue.Instance;
    }

    private static bool IsNow(FluidValue input) => input.Type == FluidValues.String && input.ToStringValue() is "now" or "today";

    private static DateTime? Unzoned(FluidValue input)
        => input.Type == FluidValues.String
            && DateTime.TryParse(input.ToStringValue(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            && time.Kind == DateTimeKind.Unspecified ? time : null;

    private static DateTimeOffset? Moment(FluidValue input) => input.ToObjectValue() switch
    {
        DateTimeOffset moment => moment,
        DateTime { Kind: DateTimeKind.Unspecified } time => new DateTimeOffset(time, TimeSpan.Zero),
        DateTime time => new DateTimeOffset(time),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        decimal seconds => DateTimeOffset.FromUnixTimeSeconds((long)seconds),
        _ => null,
    };
}
