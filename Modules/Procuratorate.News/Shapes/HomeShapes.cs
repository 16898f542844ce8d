using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using Procuratorate.News.Layouts;
using Procuratorate.News.Services;

namespace Procuratorate.News.Shapes;

/// <summary>Fills <c>NewsHome</c>, the body of the home page: the newest of each column, as long as no widget stands in the page's main zone.</summary>
public sealed class HomeShapes : IShapeTableProvider
{
    private const string MainZone = "HomeMain";

    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("NewsHome").OnProcessing(FillAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        context.Shape.Properties["Blocks"] = layout.Zones[MainZone] is { Items.Count: > 0 }
            ? []
            : await services.GetRequiredService<ColumnBlocks>().BuildAsync(await services.GetRequiredService<IColumnService>().ListTopAsync());
    }
}
