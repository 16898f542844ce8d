using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display;

public sealed class ZoneTests
{
    private readonly ZoneHolding _layout = new(() => new ValueTask<IShape>(new Shape()));

    [Fact]
    public void Zone_Untouched_IsNullToAll()
    {
        dynamic layout = _layout;

        Assert.True(layout.Aside == null);
        Assert.True(_layout.Zones["Aside"].IsNullOrEmpty());
        Assert.False(_layout.Zones.IsNotEmpty("Aside"));
    }

    [Fact]
    public async Task Zone_FilledInAnyOrder_IsOrderedByPosition()
    {
        await _layout.Zones["Content"].AddAsync("third", "10");
        await _layout.Zones["Content"].AddAsync("first", "before");
        await _layout.Zones["Content"].AddAsync("second", "2");

        Assert.True(_layout.Zones.IsNotEmpty("Content"));
        Assert.Equal("Content", _layout.Zones["Content"].Properties["ZoneName"]);
        Assert.Equal(["before", "2", "10"], _layout.Zones["Content"].Items.Select(item => item.Position));
    }
}
