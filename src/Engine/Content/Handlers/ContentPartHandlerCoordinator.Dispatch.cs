using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Content.Handlers;

/// <summary>How an event reaches the handlers of an item's parts and fields.</summary>
internal sealed partial class ContentPartHandlerCoordinator
{
    private Task EachAsync<TContext, TFieldContext>(
        TContext context,
        Func<IContentPartHandler, TContext, ContentPart, Task> onPart,
        Func<TContext, TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> onField,
        Action<TContext, TFieldContext>? afterField = null)
        where TContext : ContentContextBase
        where TFieldContext : ContentFieldContextBase =>
        EachAsync(
            context.ContentItem,
            (_, part, handler) => onPart(handler, context, part),
            async (place, field, handler) =>
            {
                var fieldContext = place.In(createFieldContext(context));
                await onField(handler, fieldContext, field);
                afterField?.Invoke(context, fieldContext);
            });

    private Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentContext, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> onField) =>
        EachAsync(
            context.ContentItem,
            async (typePart, part, handler) =>
            {
                var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = typePart };
                await onPart(handler, partContext, part);
                Report(partContext.ContentValidateResult, context);
            },
            async (place, field, handler) =>
            {
                var fieldContext = place.In(new ValidateContentFieldContext(context.ContentItem));
                await onField(handler, fieldContext, field);
                Report(fieldContext.ContentValidateResult, context);
            });

    private Task VersionAsync(
        VersionContentContext context,
        Func<IContentPartHandler, VersionContentContext, ContentPart, ContentPart, Task> onPart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> onField) =>
        EachAsync(
            context.BuildingContentItem,
            (typePart, building, handler) =>
                GetPart(context.ContentItem, typePart) is { } existing ? onPart(handler, context, existing, building) : Task.CompletedTask,
            (place, building, handler) =>
                GetPart(context.ContentItem, place.TypePart) is { } part && GetField(part, place.Field) is { } existing
                    ? onField(handler, place.In(new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)), existing, building)
                    : Task.CompletedTask);

    /// <summary>Calls the handlers of each part of the item, then those of the part's fields.</summary>
    private async Task EachAsync(
        ContentItem item,
        Func<ContentTypePartDefinition, ContentPart, IContentPartHandler, Task> onPart,
        Func<FieldPlace, ContentField, IContentFieldHandler, Task> onField)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var typePart in definition.Parts)
        {
            foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
            {
                if (GetPart(item, typePart) is { } part)
                {
                    await onPart(typePart, part, handler);
                }
            }

            foreach (var fieldDefinition in typePart.PartDefinition.Fields)
            {
                foreach (var handler in fieldHandlers.GetHandlers(fieldDefinition.FieldDefinition.Name))
                {
                    if (GetPart(item, typePart) is { } part && GetField(part, fieldDefinition) is { } field)
                    {
                        await onField(new FieldPlace(typePart, fieldDefinition), field, handler);
                    }
                }
            }
        }
    }

    private static void Report(ContentValidateResult result, ValidateContentContext context)
    {
        foreach (var error in result.Errors)
        {
            context.Fail(error);
        }
    }

    /// <summary>Where in the item a field is.</summary>
    private readonly record struct FieldPlace(ContentTypePartDefinition TypePart, ContentPartFieldDefinition Field)
    {
        public TContext In<TContext>(TContext context)
            where TContext : ContentFieldContextBase
        {
            context.ContentPartFieldDefinition = Field;
            context.PartName = TypePart.Name;

            return context;
        }
    }
}
