namespace Procuratorate.Widgets.Models;

/// <summary>The days on which a notice is shown, both ends included. A missing end is open.</summary>
public readonly record struct NoticePeriod(DateTime? From, DateTime? To)
{
    /// <summary>Whether the last day does not come before the first.</summary>
    public bool IsInOrder => From is not { } from || To is not { } to || from.Date <= to.Date;

    /// <summary>Whether the notice is shown on a day of the site's calendar.</summary>
    public bool Includes(DateTime day) =>
        (From is not { } from || from.Date <= day.Date) && (To is not { } to || day.Date <= to.Date);
}
