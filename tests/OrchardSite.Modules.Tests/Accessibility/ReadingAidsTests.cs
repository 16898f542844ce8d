using Procuratorate.Accessibility.Services;

namespace OrchardSite.Modules.Tests.Accessibility;

public class ReadingAidsTests
{
    [Fact]
    public void Read_Cookie_BecomesTheRootsAttributes() =>
        Assert.Equal(" data-contrast=\"dark\" data-mode=\"elder\" data-text=\"large\"", ReadingAids.Read("text-large.contrast-dark.mode-elder").ToAttributes());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("text-huge")]
    [InlineData("size-large")]
    [InlineData("-.-.-")]
    [InlineData("text-large\" onload=\"x")]
    public void Read_WhatNoPageOffers_IsLeftOut(string? cookie) => Assert.Empty(ReadingAids.Read(cookie).ToAttributes());

    [Fact]
    public void ToCookie_AfterAChoiceIsTakenBack_KeepsTheOthers()
    {
        var aids = ReadingAids.Read("text-large.motion-off");

        aids.Set("text", string.Empty);

        Assert.Equal("motion-off", aids.ToCookie());
    }
}
