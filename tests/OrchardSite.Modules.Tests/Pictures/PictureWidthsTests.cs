using Procuratorate.Pictures.Services;

namespace OrchardSite.Modules.Tests.Pictures;

public class PictureWidthsTests
{
    [Theory]
    [InlineData(4000, new[] { 320, 640, 960, 1600 }, 960)]
    [InlineData(800, new[] { 320, 640, 800 }, 800)]
    [InlineData(640, new[] { 320, 640 }, 640)]
    [InlineData(1200, new[] { 320, 640, 960, 1200 }, 960)]
    [InlineData(64, new[] { 64 }, 64)]
    public void Of_PictureWidth_OffersNoneWiderThanThePicture(int width, int[] expected, int fallback)
    {
        Assert.Equal(expected, PictureWidths.Of(width));
        Assert.Equal(fallback, PictureWidths.Fallback(PictureWidths.Of(width)));
    }

    [Theory]
    [InlineData("3:2", 640, 427)]
    [InlineData("16/9", 1600, 900)]
    public void Ratio_OfWidth_GivesTheHeight(string ratio, int width, int height) =>
        Assert.Equal(height, PictureRatio.Parse(ratio)!.Value.HeightOf(width));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0:2")]
    [InlineData("-3:2")]
    [InlineData("a:b")]
    [InlineData("1:2:3")]
    public void Ratio_WhatIsNone_IsNone(string? ratio) => Assert.Null(PictureRatio.Parse(ratio));
}
