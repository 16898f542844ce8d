using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Drivers;

/// <summary>Builds a model's shape: <c>{Model}</c>, <c>{Model}_{DisplayType}</c> or <c>{Model}_Edit</c>, filled by the drivers.</summary>
internal sealed class DisplayManager<TModel>(
    IEnumerable<IDisplayDriver<TModel>> drivers,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor) : BaseDisplayManager(shapeFactory, placementProviders), IDisplayManager<TModel>
{
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string? displayType = "", string? groupId = "")
    {
        var type = typeof(TModel).Name;
        var hasDisplayType = !string.IsNullOrEmpty(displayType) && displayType != "Detail";
        var shape = await CreateContentShapeAsync(hasDisplayType ? $"{type}_{displayType}" : type);
        var context = new BuildDisplayContext(
            shape,
            string.IsNullOrEmpty(displayType) ? "Detail" : displayType,
            groupId,
            _shapeFactory,
            await layoutAccessor.GetLayoutAsync(),
            new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        foreach (var driver in drivers)
        {
            if (await driver.BuildDisplayAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string? groupId = "", string? htmlPrefix = "")
    {
        var shape = await CreateContentShapeAsync(typeof(TModel).Name + "_Edit");
        var context = new BuildEditorContext(
            shape, groupId, isNew, htmlPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        foreach (var driver in drivers)
        {
            if (await driver.BuildEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string? groupId = "", string? htmlPrefix = "")
    {
        var shape = await CreateContentShapeAsync(typeof(TModel).Name + "_Edit");
        var context = new UpdateEditorContext(
            shape, groupId, isNew, htmlPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var driver in drivers)
        {
            if (await driver.UpdateEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        return shape;
    }
}
