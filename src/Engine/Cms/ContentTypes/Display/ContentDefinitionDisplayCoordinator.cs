using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardSite.Engine.Cms.ContentTypes.Display;

/// <summary>Asks the drivers of types, of their parts, of parts and of their fields.</summary>
internal sealed class ContentDefinitionDisplayCoordinator(
    IEnumerable<IContentTypeDefinitionDisplayDriver> typeDrivers,
    IEnumerable<IContentTypePartDefinitionDisplayDriver> typePartDrivers,
    IEnumerable<IContentPartDefinitionDisplayDriver> partDrivers,
    IEnumerable<IContentPartFieldDefinitionDisplayDriver> fieldDrivers) : IContentDefinitionDisplayHandler
{
    public Task BuildTypeEditorAsync(ContentTypeDefinition definition, BuildEditorContext context) => BuildAsync(typeDrivers, definition, context);

    public Task UpdateTypeEditorAsync(ContentTypeDefinition definition, UpdateTypeEditorContext context) => UpdateAsync(typeDrivers, definition, context);

    public Task BuildTypePartEditorAsync(ContentTypePartDefinition definition, BuildEditorContext context) => BuildAsync(typePartDrivers, definition, context);

    public Task UpdateTypePartEditorAsync(ContentTypePartDefinition definition, UpdateTypePartEditorContext context) => UpdateAsync(typePartDrivers, definition, context);

    public Task BuildPartEditorAsync(ContentPartDefinition definition, BuildEditorContext context) => BuildAsync(partDrivers, definition, context);

    public Task UpdatePartEditorAsync(ContentPartDefinition definition, UpdatePartEditorContext context) => UpdateAsync(partDrivers, definition, context);

    public Task BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, BuildEditorContext context) => BuildAsync(fieldDrivers, definition, context);

    public Task UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, UpdatePartFieldEditorContext context) => UpdateAsync(fieldDrivers, definition, context);

    private static async Task BuildAsync<TDefinition, TUpdate>(
        IEnumerable<IDisplayDriver<TDefinition, BuildDisplayContext, BuildEditorContext, TUpdate>> drivers, TDefinition definition, BuildEditorContext context)
        where TUpdate : UpdateEditorContext
    {
        foreach (var driver in drivers)
        {
            if (await driver.BuildEditorAsync(definition, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
    }

    private static async Task UpdateAsync<TDefinition, TUpdate>(
        IEnumerable<IDisplayDriver<TDefinition, BuildDisplayContext, BuildEditorContext, TUpdate>> drivers, TDefinition definition, TUpdate context)
        where TUpdate : UpdateEditorContext
    {
        foreach (var driver in drivers)
        {
            if (await driver.UpdateEditorAsync(definition, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
    }
}
