using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Content.Handlers;

/// <summary>
/// How an event reaches the handlers of an item's parts and fields. The method that an event arrives in bears the event's name,
/// so the compiler passes it on.
/// </summary>
internal sealed partial class ContentPartHandlerCoordinator
{
    private Task EachAsync<TContext, TFieldContext>(
        TContext context,
        Func<IContentPartHandler, TContext, ContentPart, Task> onPart,
        Func<TContext, TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> onField,
        Action<TContext, TFieldContext>? afterField = null,
        [CallerMemberName] string eventName = "")
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
            },
            eventName);

    private Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentContext, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> onField,
        [CallerMemberName] string eventName = "") =>
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
            },
            eventName);

    private Task VersionAsync(
        VersionContentContext context,
        Func<IContentPartHandler, VersionContentContext, ContentPart, ContentPart, Task> onPart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> onField,
        [CallerMemberName] string eventName = "") =>
        EachAsync(
            context.BuildingContentItem,
            (typePart, building, handler) =>
                GetPart(context.ContentItem, typePart) is { } existing ? onPart(handler, context, existing, building) : Task.CompletedTask,
            (place, building, handler) =>
                GetPart(context.ContentItem, place.TypePart) is { } part && GetField(part, place.Field) is { } existing
                    ? onField(handler, place.In(new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)), existing, building)
                    : Task.CompletedTask,
            eventName);

    /// <summary>Calls the handlers of each part of the item, then those of the part's fields; only parts and fields that have a handler for the event are read.</summary>
    private async Task EachAsync(
        ContentItem item,
        Func<ContentTypePartDefinition, ContentPart, IContentPartHandler, Task> onPart,
        Func<FieldPlace, ContentField, IContentFieldHandler, Task> onField,
        [CallerMemberName] string eventName = "")
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var typePart in definition.Parts)
        {
            if (heard.ByPart(typePart.PartDefinition.Name, eventName))
            {
                await EachHandlerAsync(item, typePart, onPart);
            }

            foreach (var fieldDefinition in typePart.PartDefinition.Fields)
            {
                if (heard.ByField(fieldDefinition.FieldDefinition.Name, eventName))
                {
                    await EachHandlerAsync(item, new FieldPlace(typePart, fieldDefinition), onField);
                }
            }
        }
    }

    // The part and the field are asked for again before each handler, as the one before may have put others in their place.
    private async Task EachHandlerAsync(ContentItem item, ContentTypePartDefinition typePart, Func<ContentTypePartDefinition, ContentPart, IContentPartHandler, Task> onPart)
    {
        foreach (var handler in partHandlers.GetHandlers(typePart.PartDefinition.Name))
        {
            if (GetPart(item, typePart) is { } part)
            {
                await onPart(typePart, part, handler);
            }
        }
    }

    private async Task EachHandlerAsync(ContentItem item, FieldPlace place, Func<FieldPlace, ContentField, IContentFieldHandler, Task> onField)
    {
        foreach (var handler in fieldHandlers.GetHandlers(place.Field.FieldDefinition.Name))
        {
            if (GetPart(item, place.TypePart) is { } part && GetField(part, place.Field) is { } field)
            {
                await onField(place, field, handler);
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
