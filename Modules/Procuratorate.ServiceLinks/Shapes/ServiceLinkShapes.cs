using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Services;

namespace Procuratorate.ServiceLinks.Shapes;

/// <summary><c>{% shape "ServiceLinks", group: "Services" %}</c>: the published links of a group.</summary>
public sealed class ServiceLinkShapes : IShapeTableProvider
{
    private const string ShapeType = "ServiceLinks";

    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe(ShapeType)
            .OnDisplaying(context => context.Shape.Metadata.Alternates.Add($"{ShapeType}__{GroupOf(context)}"))
            .OnProcessing(FillAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var links = await context.ServiceProvider.GetRequiredService<ServiceLinkList>().ListAsync(GroupOf(context));
        context.Shape.Properties["Links"] = links;
        context.Shape.Properties["Groups"] = ServiceLinkList.Divide(links);
    }

    private static string GroupOf(ShapeDisplayContext context) =>
        context.Shape.Properties.TryGetValue("Group", out var group) && group?.ToString() is { Length: > 0 } name ? name : ServiceLinkGroups.Services;
}
