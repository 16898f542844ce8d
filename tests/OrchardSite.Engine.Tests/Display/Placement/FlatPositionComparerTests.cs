using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display.Placement;

public sealed class FlatPositionComparerTests
{
    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "10")]
    [InlineData("1", "1.5")]
    [InlineData("1.5", "2")]
    [InlineData("before", "0")]
    [InlineData("9", "after")]
    [InlineData("", "1")]
    [InlineData(null, "5")]
    public void Compare_Earlier_IsLess(string? earlier, string? later)
    {
        Assert.True(FlatPositionComparer.Instance.Compare(earlier, later) < 0);
        Assert.True(FlatPositionComparer.Instance.Compare(later, earlier) > 0);
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("", null)]
    public void Compare_Same_IsEqual(string? left, string? right) => Assert.Equal(0, FlatPositionComparer.Instance.Compare(left, right));
}
