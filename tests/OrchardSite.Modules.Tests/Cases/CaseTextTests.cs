using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;

namespace OrchardSite.Modules.Tests.Cases;

public sealed class CaseTextTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(3, "三")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(115, "一百一十五")]
    [InlineData(999, "九百九十九")]
    public void Format_ANumber_IsInChineseFigures(int number, string expected) => Assert.Equal(expected, ChineseNumber.Format(number));

    [Theory]
    [InlineData(CaseLevels.Typical, 3, "3")]
    [InlineData(CaseLevels.Guiding, 50, "guiding-50")]
    public void Key_OfABatch_IsReadAsTheSameBatch(string level, int number, string key)
    {
        Assert.Equal(key, CaseBatch.FormatKey(level, number));
        Assert.True(CaseBatch.TryParseKey(key, out var readLevel, out var readNumber));
        Assert.Equal((level, number), (readLevel, readNumber));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("03")]
    [InlineData("1000")]
    [InlineData("-3")]
    [InlineData("typical-3")]
    [InlineData("guiding-")]
    [InlineData("Guiding-3")]
    [InlineData("3 ")]
    public void Key_OfNoBatch_IsRefused(string? key) => Assert.False(CaseBatch.TryParseKey(key, out _, out _));

    [Theory]
    [InlineData("new:3", 3)]
    [InlineData("4batch", null)]
    [InlineData("new:x", null)]
    [InlineData(null, null)]
    public void NumberOf_WhatStandsForABatch_IsThatOfOneToBeMade(string? batch, int? expected) => Assert.Equal(expected, PendingBatch.NumberOf(batch));
}
