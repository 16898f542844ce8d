using OrchardSite.Engine.Cms.Layers.Services;

namespace OrchardSite.Engine.Tests.Cms.Layers;

public sealed class WidgetOrderTests
{
    [Theory]
    [InlineData(new double[] { 10, 20, 30 }, 0)]
    [InlineData(new double[] { 10, 20, 30 }, 1)]
    [InlineData(new double[] { 10, 20, 30 }, 3)]
    [InlineData(new double[] { 0, 0, 0 }, 1)]
    [InlineData(new double[] { 0, 0, 0 }, 2)]
    [InlineData(new double[] { 1, 1.0000000000000002 }, 1)]
    [InlineData(new double[] { }, 0)]
    public void Place_BeforeAWidget_StandsThereAndKeepsTheOrderOfTheOthers(double[] positions, int index)
    {
        var others = positions.Select((position, i) => ($"w{i}", position)).ToList();

        var changed = WidgetOrder.Place(others, "moved", index < others.Count ? $"w{index}" : null);

        string[] expected = [.. others.Take(index).Select(other => other.Item1), "moved", .. others.Skip(index).Select(other => other.Item1)];
        var all = others.ToDictionary(other => other.Item1, other => other.position);
        foreach (var (id, position) in changed)
        {
            all[id] = position;
        }

        Assert.Equal(expected, all.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key));
    }

    [Fact]
    public void Place_WhereThereIsRoom_ChangesOnlyTheMovedWidget() =>
        Assert.Equal(15, Assert.Single(WidgetOrder.Place([("a", 10), ("b", 20)], "moved", "b")).Value);
}
