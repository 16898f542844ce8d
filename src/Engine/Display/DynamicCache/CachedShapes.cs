using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>
/// Takes shapes that are marked to be cached from the cache, without processing them, and keeps those that were rendered.
/// It hears of every shape of every page, so it makes nothing before one is marked.
/// </summary>
internal sealed class CachedShapes(IServiceProvider services) : IShapeDisplayEvents
{
    // The shapes that are being displayed; true are those that were found.
    private Dictionary<IShape, bool>? _open;

    private IDynamicCacheService Cache => field ??= services.GetRequiredService<IDynamicCacheService>();

    private ICacheScopeManager Scopes => field ??= services.GetRequiredService<ICacheScopeManager>();

    public async Task DisplayingAsync(ShapeDisplayContext context)
    {
        if (context.Shape.Metadata.Cache() is not { } cached
            || context.Shape.Metadata.ChildContent is not null
            || !(_open ??= new(ReferenceEqualityComparer.Instance)).TryAdd(context.Shape, false))
        {
            return;
        }

        Scopes.EnterScope(cached);
        if (await Cache.GetCachedValueAsync(cached) is { } html)
        {
            _open[context.Shape] = true;

            // They stand in what was kept.
            context.Shape.Metadata.Wrappers.Clear();
            context.ChildContent = new HtmlString(html);
        }
    }

    public async Task DisplayedAsync(ShapeDisplayContext context)
    {
        if (_open?.TryGetValue(context.Shape, out var isFound) != true || isFound)
        {
            return;
        }

        using var writer = new StringWriter();
        (context.ChildContent ?? HtmlString.Empty).WriteTo(writer, LiquidEncoders.Html);
        var html = writer.ToString();
        await Cache.SetCachedValueAsync(context.Shape.Metadata.Cache()!, html);
        context.ChildContent = new HtmlString(html);
    }

    public Task DisplayingFinalizedAsync(ShapeDisplayContext context)
    {
        if (_open?.Remove(context.Shape) == true)
        {
            Scopes.ExitScope();
        }

        return Task.CompletedTask;
    }
}
