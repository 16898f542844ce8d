using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount)
        => shapeFactory.PagerAsync(pager, totalItemCount, (RouteValueDictionary?)null!);

    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteData? routeData)
        => shapeFactory.CreateAsync("Pager", Arguments.From(new
        {
            pager.Page,
            pager.PageSize,
            TotalItemCount = totalItemCount,
            RouteData = routeData,
        }));

    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteValueDictionary? routeValues)
    {
        var routeData = new RouteData();
        foreach (var (name, value) in routeValues ?? [])
        {
            routeData.Values[name] = value;
        }

        return shapeFactory.PagerAsync(pager, totalItemCount, routeData);
    }

    public static ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager)
        => shapeFactory.CreateAsync("PagerSlim", pager);

    public static async ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager, IDictionary<string, string>? values)
    {
        var shape = await shapeFactory.PagerSlimAsync(pager);
        if (values is { Count: > 0 })
        {
            shape.Properties["UrlParams"] = new Dictionary<string, string>(values);
        }

        return shape;
    }
}
