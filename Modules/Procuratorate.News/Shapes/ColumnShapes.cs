using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Procuratorate.News.Services;

namespace Procuratorate.News.Shapes;

/// <summary><c>{% shape "ColumnNavigation" %}</c>: the columns that the site's navigation leads to.</summary>
public sealed class ColumnShapes : IShapeTableProvider
{
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("ColumnNavigation").OnProcessing(FillAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var columns = await context.ServiceProvider.GetRequiredService<IColumnService>().ListAsync();
        context.Shape.Properties["Columns"] = columns.Where(column => column.ShowInNavigation).ToArray();
    }
}
