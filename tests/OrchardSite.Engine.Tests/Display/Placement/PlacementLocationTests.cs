using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Tests.Display.Placement;

public sealed class PlacementLocationTests
{
    [Theory]
    [InlineData("Content", "Content", "", null, null, null, null)]
    [InlineData("Content:5", "Content", "5", null, null, null, null)]
    [InlineData("Content:before.2", "Content", "before.2", null, null, null, null)]
    [InlineData("Parts:1#Tab;1", "Parts", "1", "Tab", null, null, null)]
    [InlineData("Parts:1#Tab;1%Card;2|Column_9;3", "Parts", "1", "Tab", "Card", "Column", null)]
    [InlineData("Parts:1%Card", "Parts", "1", null, "Card", null, null)]
    [InlineData("Content:10@search", "Content", "10", null, null, null, "search")]
    [InlineData("Header.Left:1", "Header|Left", "1", null, null, null, null)]
    public void FromLocation_Text_IsParsed(string text, string zones, string position, string? tab, string? card, string? column, string? group)
    {
        var placement = PlacementInfo.FromLocation(text);

        Assert.Equal(zones, string.Join('|', placement.Zones));
        Assert.Equal(position, placement.Position);
        Assert.Equal(tab, placement.Tab.Name);
        Assert.Equal(card, placement.Card.Name);
        Assert.Equal(column, placement.Column.Name);
        Assert.Equal(group, placement.Group);
        Assert.False(placement.IsHidden());
        Assert.False(placement.IsLayoutZone());
    }

    [Fact]
    public void FromLocation_Slash_IsZoneOfLayout()
    {
        var placement = PlacementInfo.FromLocation("/AsideSecond:3");

        Assert.True(placement.IsLayoutZone());
        Assert.Equal(["AsideSecond"], placement.Zones);
        Assert.Equal("3", placement.Position);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    public void FromLocation_Nowhere_IsHidden(string text) => Assert.True(PlacementInfo.FromLocation(text).IsHidden());

    [Theory]
    [InlineData("Left_9;1", "Left", "1", "9")]
    [InlineData("Left;1_9", "Left", "1", "9")]
    [InlineData("Left_lg-6", "Left", null, "lg-6")]
    [InlineData("Left", "Left", null, null)]
    public void ParseColumn_WidthAndPosition_ComeInEitherOrder(string text, string name, string? position, string? width)
        => Assert.Equal(new GroupingMetadata(name, position, width), GroupingMetadata.ParseColumn(text));

    [Fact]
    public void Builder_Parts_WritesLocation()
    {
        var location = new PlacementLocationBuilder().Zone("Parts", "2").Tab("Details", "1").Card("Dates").Column("Left", "1", "9").Group("seo");

        Assert.Equal("Parts:2#Details;1%Dates|Left_9;1@seo", location.ToString());
    }
}
