using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardSite.Engine.Cms.ContentTypes.Display;

/// <summary>
/// Builds the shapes <c>ContentTypeDefinition_Edit</c>, <c>ContentTypePartDefinition_Edit</c>, <c>ContentPartDefinition_Edit</c> and
/// <c>ContentPartFieldDefinition_Edit</c>. What is altered keeps its place among its neighbours.
/// </summary>
internal sealed class ContentDefinitionDisplayManager(
    IContentDefinitionDisplayHandler handler,
    IContentDefinitionManager definitions,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor) : BaseDisplayManager(shapeFactory, placementProviders), IContentDefinitionDisplayManager
{
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public Task<dynamic> BuildTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentTypeDefinition_Edit", definition, updater, groupId, handler.BuildTypeEditorAsync);

    public Task<dynamic> BuildTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentTypePartDefinition_Edit", definition, updater, groupId, handler.BuildTypePartEditorAsync);

    public Task<dynamic> BuildPartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentPartDefinition_Edit", definition, updater, groupId, handler.BuildPartEditorAsync);

    public Task<dynamic> BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "") =>
        BuildAsync("ContentPartFieldDefinition_Edit", definition, updater, groupId, handler.BuildPartFieldEditorAsync);

    public async Task<dynamic> UpdateTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var builder = new ContentTypeDefinitionBuilder(definition);
        var shape = await CreateAsync("ContentTypeDefinition_Edit", definition);
        await UpdateAsync(
            new UpdateTypeEditorContext(builder, shape, groupId, false, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater),
            context => handler.UpdateTypeEditorAsync(definition, context));
        if (updater.ModelState.IsValid)
        {
            await definitions.StoreTypeDefinitionAsync(builder.Build());
        }

        return shape;
    }

    public async Task<dynamic> UpdateTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var shape = await CreateAsync("ContentTypePartDefinition_Edit", definition);
        var layout = await layoutAccessor.GetLayoutAsync();
        var type = definition.ContentTypeDefinition;
        var order = type.Parts.Select(part => part.Name).ToList();
        var built = new ContentTypeDefinitionBuilder(type);
        await built.WithPartAsync(definition.Name, definition.PartDefinition, part => UpdateAsync(
            new UpdateTypePartEditorContext(part, shape, groupId, false, _shapeFactory, layout, updater),
            context => handler.UpdateTypePartEditorAsync(definition, context)));
        if (updater.ModelState.IsValid)
        {
            var altered = built.Build();
            await definitions.StoreTypeDefinitionAsync(
                new ContentTypeDefinition(altered.Name, altered.DisplayName, altered.Parts.OrderBy(part => order.IndexOf(part.Name)), altered.Settings));
        }

        return shape;
    }

    public async Task<dynamic> UpdatePartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var builder = new ContentPartDefinitionBuilder(definition);
        var shape = await CreateAsync("ContentPartDefinition_Edit", definition);
        await UpdateAsync(
            new UpdatePartEditorContext(builder, shape, groupId, false, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater),
            context => handler.UpdatePartEditorAsync(definition, context));
        if (updater.ModelState.IsValid)
        {
            await definitions.StorePartDefinitionAsync(builder.Build());
        }

        return shape;
    }

    public async Task<dynamic> UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var shape = await CreateAsync("ContentPartFieldDefinition_Edit", definition);
        var layout = await layoutAccessor.GetLayoutAsync();
        var order = definition.PartDefinition.Fields.Select(field => field.Name).ToList();
        var built = new ContentPartDefinitionBuilder(definition.PartDefinition);
        await built.WithFieldAsync(definition.Name, field => UpdateAsync(
            new UpdatePartFieldEditorContext(field, shape, groupId, false, _shapeFactory, layout, updater),
            context => handler.UpdatePartFieldEditorAsync(definition, context)));
        if (updater.ModelState.IsValid)
        {
            var altered = built.Build();
            await definitions.StorePartDefinitionAsync(
                new ContentPartDefinition(altered.Name, altered.Fields.OrderBy(field => order.IndexOf(field.Name)), altered.Settings));
        }

        return shape;
    }

    private async Task<dynamic> BuildAsync<TDefinition>(
        string shapeType, TDefinition definition, IUpdateModel updater, string groupId, Func<TDefinition, BuildEditorContext, Task> fill)
        where TDefinition : ContentDefinition
    {
        var shape = await CreateAsync(shapeType, definition);
        var context = new BuildEditorContext(shape, groupId, false, string.Empty, _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        await fill(definition, context);
        return shape;
    }

    private async Task UpdateAsync<TContext>(TContext context, Func<TContext, Task> fill)
        where TContext : UpdateEditorContext
    {
        await BindPlacementAsync(context);
        await fill(context);
    }

    private async Task<IShape> CreateAsync(string shapeType, ContentDefinition definition)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties["ContentDefinition"] = definition;
        return shape;
    }
}
