using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.ContentDisplay.Parts;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>Asks the drivers of the item, of each of its parts and of each of their fields for shapes.</summary>
internal sealed class ContentItemDisplayCoordinator(
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers,
    IContentDefinitionManager definitions,
    IEnumerable<IContentDisplayDriver> displayDrivers,
    ITypeActivatorFactory<ContentPart> partFactory) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var driver in displayDrivers)
        {
            await DisplayResults.ApplyAsync(await driver.BuildDisplayAsync(contentItem, context), context);
        }

        foreach (var typePart in definition.Parts)
        {
            if (Find(contentItem, typePart) is { } part)
            {
                await DisplayPartAsync(part, typePart, context);
            }
        }
    }

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) =>
        EditAsync(
            contentItem,
            context,
            driver => driver.BuildEditorAsync(contentItem, context),
            (driver, part, typePart, partContext) => driver.BuildEditorAsync(part, typePart, partContext),
            (driver, part, field, typePart, fieldContext) => driver.BuildEditorAsync(part, field, typePart, fieldContext));

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) =>
        EditAsync(
            contentItem,
            context,
            driver => driver.UpdateEditorAsync(contentItem, context),
            (driver, part, typePart, partContext) => driver.UpdateEditorAsync(part, typePart, partContext),
            (driver, part, field, typePart, fieldContext) => driver.UpdateEditorAsync(part, field, typePart, fieldContext));

    private async Task DisplayPartAsync(ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        foreach (var driver in partDrivers.GetDisplayModeDrivers(typePart.PartDefinition.Name, typePart.DisplayMode()))
        {
            await DisplayResults.ApplyAsync(await driver.BuildDisplayAsync(part, typePart, context), context);
        }

        var fieldContext = await PartShapes.ForFieldsAsync(part, typePart, context);

        foreach (var field in typePart.PartDefinition.Fields)
        {
            foreach (var driver in fieldDrivers.GetDisplayModeDrivers(field.FieldDefinition.Name, field.DisplayMode()))
            {
                await DisplayResults.ApplyAsync(await driver.BuildDisplayAsync(part, field, typePart, fieldContext), fieldContext);
            }
        }
    }

    private async Task EditAsync<TContext>(
        ContentItem contentItem,
        TContext context,
        Func<IContentDisplayDriver, Task<IDisplayResult?>> editItem,
        Func<IContentPartDisplayDriver, ContentPart, ContentTypePartDefinition, TContext, Task<IDisplayResult?>> editPart,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, TContext, Task<IDisplayResult?>> editField)
        where TContext : BuildEditorContext
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var driver in displayDrivers)
        {
            await DisplayResults.ApplyAsync(await editItem(driver), context);
        }

        var partIndex = 0;

        foreach (var typePart in definition.Parts)
        {
            partIndex++;
            var part = FindOrAdd(contentItem, typePart);
            await PartShapes.AddEditorAsync(part, typePart, partIndex, context);

            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                context.DefaultZone = PartShapes.EditorZone(typePart);
                context.DefaultPosition = "0";
                await DisplayResults.ApplyAsync(await editPart(driver, part, typePart, context), context);
            }

            await EditFieldsAsync(part, typePart, context, editField);

            // Fields write into the part; the part is put back so that the item holds them.
            contentItem.Apply(typePart.Name, part);
        }
    }

    private async Task EditFieldsAsync<TContext>(
        ContentPart part,
        ContentTypePartDefinition typePart,
        TContext context,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, TContext, Task<IDisplayResult?>> editField)
        where TContext : BuildEditorContext
    {
        var fieldIndex = 0;

        foreach (var field in typePart.PartDefinition.Fields)
        {
            fieldIndex++;
            context.DefaultZone = PartShapes.EditorZone(typePart);
            context.DefaultPosition = PartShapes.Position(field.GetSettings<ContentPartFieldSettings>().Position, fieldIndex);

            foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
            {
                await DisplayResults.ApplyAsync(await editField(driver, part, field, typePart, context), context);
            }
        }
    }

    private ContentPart? Find(ContentItem contentItem, ContentTypePartDefinition typePart) =>
        contentItem.Get(partFactory.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private ContentPart FindOrAdd(ContentItem contentItem, ContentTypePartDefinition typePart)
    {
        if (Find(contentItem, typePart) is { } found)
        {
            return found;
        }

        var part = partFactory.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance();
        part.ContentItem = contentItem;
        contentItem.Weld(typePart.Name, part);
        return part;
    }
}
