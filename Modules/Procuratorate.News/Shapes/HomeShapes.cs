using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Procuratorate.News.Layouts;
using Procuratorate.News.Services;

namespace Procuratorate.News.Shapes;

/// <summary>Fills <c>NewsHome</c>, the body of the home page: the newest of each column, as long as its zones show no widget.</summary>
public sealed class HomeShapes : IShapeTableProvider
{
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("NewsHome").OnProcessing(FillAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        context.Shape.Properties["Blocks"] = await services.GetRequiredService<HomeZones>().AreFilledAsync(context.DisplayContext.DisplayHelper)
            ? []
            : await services.GetRequiredService<ColumnBlocks>().BuildAsync(await services.GetRequiredService<IColumnService>().ListTopAsync());
    }
}
