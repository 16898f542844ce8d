using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Content.Items;

namespace OrchardSite.Engine.Content.Handlers;

/// <summary>
/// Gives items the parts and fields that their type says, and passes events on to the handlers of these parts and fields.
/// Parts without a handler are not even read.
/// </summary>
internal sealed partial class ContentPartHandlerCoordinator(
    IContentPartHandlerResolver partHandlers,
    IContentFieldHandlerResolver fieldHandlers,
    ITypeActivatorFactory<ContentPart> partFactory,
    ITypeActivatorFactory<ContentField> fieldFactory,
    IContentDefinitionManager definitions,
    HeardEvents heard) : ContentHandlerBase
{
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        foreach (var typePart in context.Definition.Parts)
        {
            await AddPartAsync(context, typePart);
        }
    }

    public override async Task LoadingAsync(LoadContentContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var typePart in definition.Parts)
        {
            AddMissing(context.ContentItem, typePart);
        }

        await EachAsync(
            context,
            static (handler, context, part) => handler.LoadingAsync(context, part),
            static context => new LoadContentFieldContext(context.ContentItem),
            static (handler, context, field) => handler.LoadingAsync(context, field));
    }

    private async Task AddPartAsync(ActivatingContentContext context, ContentTypePartDefinition typePart)
    {
        var part = partFactory.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance();
        part.ContentItem = context.ContentItem;

        foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
        {
            await handler.ActivatingAsync(context, part);
        }

        context.ContentItem.Weld(typePart.Name, part);

        foreach (var fieldDefinition in typePart.PartDefinition.Fields)
        {
            var field = fieldFactory.GetTypeActivator(fieldDefinition.FieldDefinition.Name).CreateInstance();
            field.ContentItem = context.ContentItem;

            foreach (var handler in fieldHandlers.GetHandlers(fieldDefinition.FieldDefinition.Name))
            {
                await handler.ActivatingAsync(
                    new ActivatingContentFieldContext(context.ContentItem) { ContentPartFieldDefinition = fieldDefinition, PartName = typePart.Name },
                    field);
            }

            part.Weld(fieldDefinition.Name, field);
        }
    }

    /// <summary>The type may have got parts and fields since the item was stored.</summary>
    private void AddMissing(ContentItem item, ContentTypePartDefinition typePart)
    {
        if (!item.Has(typePart.Name))
        {
            item.Weld(typePart.Name, partFactory.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance());
        }

        if (item.Data[typePart.Name] is not JsonObject data)
        {
            return;
        }

        foreach (var field in typePart.PartDefinition.Fields.Where(field => !data.ContainsKey(field.Name)))
        {
            AddMissing(item, typePart.Name, data, field);
        }
    }

    // A part that nobody has read is not read for this alone.
    private void AddMissing(ContentItem item, string partName, JsonObject data, ContentPartFieldDefinition definition)
    {
        var field = fieldFactory.GetTypeActivator(definition.FieldDefinition.Name).CreateInstance();
        if (item.Elements.TryGetValue(partName, out var part))
        {
            part.Weld(definition.Name, field);
            return;
        }

        ElementSerializer.Merge(field.Data, field);
        data[definition.Name] = field.Data;
    }

    private ContentPart? GetPart(ContentItem item, ContentTypePartDefinition typePart) =>
        item.Get(partFactory.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private ContentField? GetField(ContentPart part, ContentPartFieldDefinition field) =>
        part.Get(fieldFactory.GetTypeActivator(field.FieldDefinition.Name).Type, field.Name) as ContentField;
}
