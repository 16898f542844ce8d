using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Contents.Scheduling;

/// <summary>Moments between the store, which keeps them in UTC, and people, who read and type them in the site's time zone.</summary>
internal static class LocalTimes
{
    public static async Task<DateTime?> ToLocalAsync(this ILocalClock clock, DateTime? utc) => utc is { } value
        ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)))).DateTime
        : null;

    public static async Task<DateTime?> ToUtcAsync(this ILocalClock clock, DateTime? local) => local is { } value
        ? await clock.ConvertToUtcAsync(DateTime.SpecifyKind(value, DateTimeKind.Unspecified))
        : null;
}
