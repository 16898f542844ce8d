using Procuratorate.ServiceLinks.Models;

namespace OrchardSite.Modules.Tests.ServiceLinks;

public sealed class LinkPlacesTests
{
    [Theory]
    [InlineData("up:b", "b a c")]
    [InlineData("down:b", "a c b")]
    [InlineData("up:a", "a b c")]
    [InlineData("down:c", "a b c")]
    [InlineData("up:x", "a b c")]
    [InlineData("left:b", "a b c")]
    [InlineData("up", "a b c")]
    [InlineData(null, "a b c")]
    public void Move_OneLink_ChangesPlacesWithItsNeighbourOrStays(string? move, string expected) =>
        Assert.Equal(expected, string.Join(' ', LinkPlaces.Move(["a", "b", "c"], move)));

    [Fact]
    public void Number_WithLinksThatTheScreenDidNotShow_PutsThemLastInTheirOrder() =>
        Assert.Equal(
            new Dictionary<string, int> { ["c"] = 1, ["a"] = 2, ["b"] = 3, ["d"] = 4 },
            LinkPlaces.Number(["c", "gone", "a", "c"], ["a", "b", "c", "d"]));
}
