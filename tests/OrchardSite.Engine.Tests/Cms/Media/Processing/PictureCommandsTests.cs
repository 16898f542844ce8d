using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media.Core.Processing;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Tests.Cms.Media.Processing;

public class PictureCommandsTests
{
    [Fact]
    public void Read_AllCommands_AreUnderstood()
    {
        var commands = Read("width=600&height=400&rmode=boxpad&rxy=0.25,1&bgcolor=128,64,32&format=jpeg&quality=70");

        Assert.Equal((600, 400, ResizeMode.BoxPad, 70, ".jpg"), (commands.Width, commands.Height, commands.Mode, commands.Quality, commands.Extension));
        Assert.Equal((0.25f, 1f), (commands.Anchor!.X, commands.Anchor.Y));
        Assert.Equal(new PictureColor(128, 64, 32, 255), commands.Color);
    }

    [Theory]
    [InlineData("width=0")]
    [InlineData("width=-5")]
    [InlineData("width=1e9")]
    [InlineData("width=99999999999")]
    [InlineData("format=svg")]
    [InlineData("format=bmp")]
    [InlineData("quality=101")]
    [InlineData("rmode=crop")]
    [InlineData("rmode=17&rxy=2,2&bgcolor=javascript")]
    public void Read_WhatIsNoCommand_AsksForNothing(string query) => Assert.True(Read(query).IsEmpty);

    [Fact]
    public void Read_EnormousSide_IsHeldDown() => Assert.Equal(PictureCommands.MaxSide, Read("width=100000").Width);

    [Theory]
    [InlineData("white", 255, 255, 255, 255)]
    [InlineData("ffff0080", 255, 255, 0, 128)]
    [InlineData("#fc0", 255, 204, 0, 255)]
    [InlineData("128,64,32,16", 128, 64, 32, 16)]
    public void ParseColor_EachWay_IsUnderstood(string text, byte red, byte green, byte blue, byte alpha) =>
        Assert.Equal(new PictureColor(red, green, blue, alpha), PictureColor.Parse(text));

    private static PictureCommands Read(string query) => PictureCommands.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
