using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>Builds the shape of a content item (<c>Content</c>, <c>Content_Summary</c>, <c>Content_Edit</c>) and lets the handlers fill it.</summary>
internal sealed class ContentItemDisplayManager(
    IEnumerable<IContentDisplayHandler> handlers,
    IContentDefinitionManager definitions,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor,
    IUpdateModelAccessor updateModelAccessor,
    ICacheScopeManager cacheScopes) : BaseDisplayManager(shapeFactory, placementProviders), IContentItemDisplayManager
{
    private const string Detail = "Detail";

    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel? updater, string displayType = "", string groupId = "")
    {
        cacheScopes.AddDependencies(ContentCacheTag.Of(content));
        var definition = await DefinitionAsync(content);
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? Detail : displayType;
        var shape = await CreateAsync(content, definition, actualDisplayType == Detail ? null : actualDisplayType);
        shape.Metadata.DisplayType = actualDisplayType;

        var context = new BuildDisplayContext(shape, actualDisplayType, groupId, _shapeFactory, await layoutAccessor.GetLayoutAsync(), Updater(updater));
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(content, context);
        }

        return context.Shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateAsync(content, await DefinitionAsync(content), "Edit");
        var context = new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), Updater(updater));
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(content, context);
        }

        return context.Shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateAsync(content, await DefinitionAsync(content), "Edit");
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(content, context);
        }

        return context.Shape;
    }

    private async Task<IShape> CreateAsync(ContentItem content, ContentTypeDefinition definition, string? displayType)
    {
        var stereotype = definition.StereotypeOrNull();
        var shape = await CreateContentShapeAsync(ContentShapeNames.ShapeType(stereotype, displayType));
        shape.Properties["ContentItem"] = content;
        shape.Properties["Stereotype"] = stereotype!;
        shape.Metadata.Alternates.AddRange(ContentShapeNames.Alternates(content, stereotype, displayType));
        return shape;
    }

    private async Task<ContentTypeDefinition> DefinitionAsync(ContentItem content) =>
        await definitions.GetTypeDefinitionAsync(content.ContentType)
        ?? throw new InvalidOperationException($"Content item '{content.ContentItemId}' is of the type '{content.ContentType}', which is not defined.");

    private IUpdateModel Updater(IUpdateModel? updater) => updater ?? updateModelAccessor.ModelUpdater;
}
