using System.Globalization;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Display.CoreShapes;

/// <summary>Times in the zone of the site: as a date, and as how long ago.</summary>
internal sealed class DateTimeShapes(IClock clock, ILocalClock localClock, IStringLocalizer<DateTimeShapes> localizer) : IShapeAttributeProvider
{
    [Shape]
    public async Task<IHtmlContent> DateTime(DateTime? utc, string? format)
    {
        var local = await localClock.ConvertToLocalAsync(new DateTimeOffset(System.DateTime.SpecifyKind(utc ?? clock.UtcNow, DateTimeKind.Utc)));
        return new PlainText(local.ToString(string.IsNullOrEmpty(format) ? localizer["LongDateTime"].ResourceNotFound ? "f" : localizer["LongDateTime"].Value : format, CultureInfo.CurrentCulture));
    }

    [Shape]
    public IHtmlContent TimeSpan(DateTime? utc, DateTime? origin)
    {
        if (utc is null)
        {
            return HtmlString.Empty;
        }

        var time = (origin ?? clock.UtcNow) - utc.Value;
        return new PlainText(time < System.TimeSpan.Zero ? In(-time) : Ago(time));
    }

    [Shape]
    public IHtmlContent Duration(TimeSpan? timeSpan)
        => timeSpan is null ? HtmlString.Empty : new PlainText(timeSpan.Value.ToString("g", CultureInfo.CurrentCulture));

    private string Ago(TimeSpan time) => time switch
    {
        { TotalDays: >= 365 } => localizer["{0} years ago", (int)(time.TotalDays / 365)],
        { TotalDays: >= 30 } => localizer["{0} months ago", (int)(time.TotalDays / 30)],
        { TotalDays: >= 7 } => localizer["{0} weeks ago", (int)(time.TotalDays / 7)],
        { TotalDays: >= 1 } => localizer["{0} days ago", (int)time.TotalDays],
        { TotalHours: >= 1 } => localizer["{0} hours ago", (int)time.TotalHours],
        { TotalMinutes: >= 1 } => localizer["{0} minutes ago", (int)time.TotalMinutes],
        { TotalSeconds: >= 10 } => localizer["{0} seconds ago", (int)time.TotalSeconds],
        _ => localizer["a moment ago"],
    };

    private string In(TimeSpan time) => time switch
    {
        { TotalDays: >= 365 } => localizer["in {0} years", (int)(time.TotalDays / 365)],
        { TotalDays: >= 30 } => localizer["in {0} months", (int)(time.TotalDays / 30)],
        { TotalDays: >= 7 } => localizer["in {0} weeks", (int)(time.TotalDays / 7)],
        { TotalDays: >= 1 } => localizer["in {0} days", (int)time.TotalDays],
        { TotalHours: >= 1 } => localizer["in {0} hours", (int)time.TotalHours],
        { TotalMinutes: >= 1 } => localizer["in {0} minutes", (int)time.TotalMinutes],
        { TotalSeconds: >= 10 } => localizer["in {0} seconds", (int)time.TotalSeconds],
        _ => localizer["in a moment"],
    };
}
