using System.Globalization;
using Procuratorate.Widgets.Models;

namespace OrchardSite.Modules.Tests.Widgets;

public sealed class NoticePeriodTests
{
    [Theory]
    [InlineData(null, null, "2026-11-25", true)]
    [InlineData("2026-11-25", null, "2026-11-24", false)]
    [InlineData("2026-11-25", null, "2026-11-25", true)]
    [InlineData(null, "2026-11-25", "2026-11-25", true)]
    [InlineData(null, "2026-11-25", "2026-11-26", false)]
    [InlineData("2026-11-25", "2026-11-25", "2026-11-25", true)]
    public void Includes_ADay_BothEndsCount(string? from, string? to, string day, bool expected) =>
        Assert.Equal(expected, new NoticePeriod(Date(from), Date(to)).Includes(Date(day)!.Value.AddHours(23)));

    [Theory]
    [InlineData("2026-11-25", "2026-11-24", false)]
    [InlineData("2026-11-25", "2026-11-25", true)]
    [InlineData(null, "2026-11-25", true)]
    public void IsInOrder_LastBeforeFirst_IsNot(string? from, string? to, bool expected) =>
        Assert.Equal(expected, new NoticePeriod(Date(from), Date(to)).IsInOrder);

    private static DateTime? Date(string? text) => text is null ? null : DateTime.Parse(text, CultureInfo.InvariantCulture);
}
