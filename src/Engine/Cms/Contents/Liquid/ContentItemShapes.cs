using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Display.Shapes;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary>
/// The shape <c>ContentItem</c>, which the tag <c>contentitem</c> writes: a published item by its handle, such as <c>alias:notice</c>,
/// or by its id. An item that is not there is nothing. The item is read when the shape is rendered, so not if it was cached.
/// </summary>
internal sealed class ContentItemShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("ContentItem").OnProcessing(BuildAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task BuildAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        var services = context.ServiceProvider;
        if (await FindAsync(shape, services) is not { } item)
        {
            return;
        }

        var displayType = shape.Text("DisplayType") ?? shape.Metadata.DisplayType ?? string.Empty;
        var updater = services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;
        var display = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, updater, displayType);
        display.Metadata.Alternates.AddRange(shape.Metadata.Alternates);
        shape.Metadata.Alternates.Clear();
        shape.Properties["Content"] = display;
    }

    private static async Task<ContentItem?> FindAsync(IShape shape, IServiceProvider services)
    {
        var id = shape.Text("ContentItemId");
        if ((shape.Text("Handle") ?? shape.Text("Alias")) is { } handle)
        {
            id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        }

        return string.IsNullOrEmpty(id) ? null : await services.GetRequiredService<IContentManager>().GetAsync(id);
    }
}
