using BranchTheme;

namespace OrchardSite.Modules.Tests.Theme;

public class PaletteTests
{
    private const double Readable = 4.5;

    private static readonly Rgb _ground = new(0xf4, 0xf1, 0xec);

    [Theory]
    [InlineData("#9d1b1f")]
    [InlineData("#1d5c63")]
    [InlineData("#7a3b12")]
    [InlineData("#5b2c83")]
    [InlineData("#2d6a35")]
    [InlineData("#8f1d22")]
    [InlineData("#1f4e8c")]
    [InlineData("yellow")]
    [InlineData("#fff")]
    [InlineData("black")]
    [InlineData("#777")]
    [InlineData("hsl(60, 100%, 50%)")]
    [InlineData("rgb(0 200 0 / .5)")]
    public void From_AnyMainColour_GivesTextThatCanBeRead(string main)
    {
        var palette = Palette.From(main, accent: main)!;

        Assert.InRange(palette.OnMain.ContrastWith(palette.Main), Readable, 21);
        Assert.InRange(palette.OnMain.ContrastWith(palette.Deep), Readable, 21);
        Assert.InRange(palette.OnAccent.ContrastWith(palette.Accent), Readable, 21);
        Assert.InRange(palette.Ink.ContrastWith(Rgb.White), Readable, 21);
        Assert.InRange(palette.Ink.ContrastWith(_ground), Readable, 21);
        Assert.InRange(palette.Ink.ContrastWith(palette.Tint), Readable, 21);
    }

    [Fact]
    public void Contrast_OfBlackAndWhite_IsTwentyOne() => Assert.Equal(21, Rgb.Black.ContrastWith(Rgb.White), precision: 3);

    [Theory]
    [InlineData("#0af", "#00aaff")]
    [InlineData("#0af8", "#00aaff")]
    [InlineData("DarkRed", "#8b0000")]
    [InlineData("rgb(100%, 0%, 20%)", "#ff0033")]
    [InlineData("hsl(120, 100%, 25%)", "#008000")]
    [InlineData("hsl(0 0% 50% / 0.5)", "#808080")]
    public void Read_Colour_IsItsRedGreenAndBlue(string text, string expected) => Assert.Equal(expected, CssColour.Read(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("nocolour")]
    [InlineData("ActiveBorder")]
    [InlineData("rgb(1,2)")]
    [InlineData("rgb(.,.,.)")]
    [InlineData("red;background:url(//evil.example)")]
    public void From_NoColour_IsNoPalette(string main) => Assert.Null(Palette.From(main, "#000"));
}
