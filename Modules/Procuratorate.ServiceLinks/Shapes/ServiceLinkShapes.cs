using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Services;
using Procuratorate.ServiceLinks.ViewModels;
using YesSql;

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
        var group = GroupOf(context);
        var items = await context.ServiceProvider.GetRequiredService<ISession>()
            .Query<ContentItem, ServiceLinkPartIndex>(index => index.Published && index.Group == group)
            .OrderBy(index => index.Order)
            .ToAsyncEnumerable()
            .ToListAsync();

        context.Shape.Properties["Links"] = items.Select(item => ToLink(item, group)).ToArray();
    }

    private static string GroupOf(ShapeDisplayContext context) =>
        context.Shape.Properties.TryGetValue("Group", out var group) && group?.ToString() is { Length: > 0 } name ? name : ServiceLinkGroups.Services;

    private static ServiceLinkItem ToLink(ContentItem item, string group)
    {
        var part = item.GetOrCreate<ServiceLinkPart>();
        var url = part.Url ?? "~/";
        return new ServiceLinkItem(item.DisplayText ?? url, url, part.NewWindow, group == ServiceLinkGroups.Media ? QrCode.ToSvg(url) : string.Empty);
    }
}
