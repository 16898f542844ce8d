using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;
using OrchardSite.Engine.Cms.Layers.Services;

namespace OrchardSite.Engine.Tests.Cms.Layers;

public sealed class PlacedWidgetsTests
{
    private int _reads;

    [Fact]
    public async Task Get_ManyPages_ReadsOnceUntilAWidgetChanges()
    {
        var widgets = new PlacedWidgets();

        await widgets.GetAsync(ReadAsync);
        await widgets.GetAsync(ReadAsync);
        Assert.Equal(1, _reads);

        widgets.Forget();
        await widgets.GetAsync(ReadAsync);
        Assert.Equal(2, _reads);
    }

    [Fact]
    public async Task Get_ChangedWhileItWasRead_IsNotKept()
    {
        var widgets = new PlacedWidgets();

        await widgets.GetAsync(() =>
        {
            widgets.Forget();
            return ReadAsync();
        });
        await widgets.GetAsync(ReadAsync);

        Assert.Equal(2, _reads);
    }

    [Fact]
    public void ToContentItem_ForTwoPages_GivesEachItsOwn()
    {
        var item = new ContentItem { ContentItemId = "w", ContentType = "RichText", DisplayText = "欢迎" };
        item.Apply(new LayerMetadata { Zone = "HomeMain", Layer = "Homepage", Position = 1.5, RenderTitle = true });
        var placed = new PlacedWidget(item);

        var first = placed.ToContentItem();
        first.Alter<LayerMetadata>(metadata => metadata.Zone = "Elsewhere");

        Assert.Equal("HomeMain", placed.ToContentItem().GetOrCreate<LayerMetadata>().Zone);
        Assert.Equal("欢迎", first.DisplayText);
    }

    private Task<PlacedWidget[]> ReadAsync()
    {
        _reads++;
        return Task.FromResult<PlacedWidget[]>([]);
    }
}
