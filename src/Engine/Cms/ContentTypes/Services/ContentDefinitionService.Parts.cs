using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Events;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.ContentTypes.Services;

/// <summary>Parts: added, removed, and the fields that they have.</summary>
internal sealed partial class ContentDefinitionService
{
    public async Task<ContentPartDefinition?> AddPartAsync(string name)
    {
        if (await definitions.LoadPartDefinitionAsync(name) is not null)
        {
            return null;
        }

        await definitions.AlterPartDefinitionAsync(name, part => part.Attachable());
        var added = (await definitions.LoadPartDefinitionAsync(name))!;
        handlers.Invoke((handler, context) => handler.ContentPartCreated(context), new ContentPartCreatedContext { ContentPartDefinition = added }, logger);
        return added;
    }

    public async Task RemovePartAsync(string name)
    {
        if (await definitions.LoadPartDefinitionAsync(name) is not { } part)
        {
            return;
        }

        await definitions.DeletePartDefinitionAsync(part.Name);
        handlers.Invoke((handler, context) => handler.ContentPartRemoved(context), new ContentPartRemovedContext { ContentPartDefinition = part }, logger);
    }

    public Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName) =>
        AddFieldToPartAsync(fieldName, fieldName, fieldTypeName, partName);

    public async Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName)
    {
        if (await definitions.LoadPartDefinitionAsync(partName) is null)
        {
            // A type's own fields are in a part that has the type's name and is there with the first of them.
            await definitions.AlterPartDefinitionAsync(partName, part => part.WithDisplayName(partName));
            await AddPartToTypeAsync(partName, partName);
        }

        await AlterPartAsync(partName, part => part.WithField(fieldName, field => field.OfType(fieldTypeName).WithDisplayName(displayName)));
        handlers.Invoke(
            (handler, context) => handler.ContentFieldAttached(context),
            new ContentFieldAttachedContext { ContentPartName = partName, ContentFieldName = fieldName, ContentFieldTypeName = fieldTypeName, ContentFieldDisplayName = displayName },
            logger);
    }

    public async Task RemoveFieldFromPartAsync(string fieldName, string partName)
    {
        await AlterPartAsync(partName, part => part.RemoveField(fieldName));
        handlers.Invoke(
            (handler, context) => handler.ContentFieldDetached(context),
            new ContentFieldDetachedContext { ContentPartName = partName, ContentFieldName = fieldName },
            logger);
    }

    public async Task AlterFieldAsync(AlterFieldContext context)
    {
        await AlterPartAsync(context.PartName, part => part.WithField(context.FieldName, field => field.MergeSettings<ContentPartFieldSettings>(settings =>
        {
            settings.DisplayName = context.DisplayName;
            settings.Editor = context.Editor;
            settings.DisplayMode = context.DisplayMode;
        })));
        handlers.Invoke(
            (handler, updated) => handler.ContentFieldUpdated(updated),
            new ContentFieldUpdatedContext { ContentPartName = context.PartName, ContentFieldName = context.FieldName },
            logger);
    }

    public Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames) => AlterPartAsync(partDefinition.Name, part =>
    {
        foreach (var (name, index) in Known(fieldNames, partDefinition.Fields.Select(field => field.Name)))
        {
            part.WithField(name, field => field.WithPosition(Position(index)));
        }
    });

    public async Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName)
    {
        var fields = (await definitions.LoadPartDefinitionAsync(partName))?.Fields.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        return DefinitionNames.Free(DefinitionNames.From(displayName), fields.Contains);
    }

    private async Task AlterPartAsync(string partName, Action<ContentPartDefinitionBuilder> alter)
    {
        var part = await definitions.LoadPartDefinitionAsync(partName) ?? throw new InvalidOperationException($"There is no content part '{partName}'.");
        var order = part.Fields.Select(field => field.Name).ToList();
        var builder = new ContentPartDefinitionBuilder(part);
        alter(builder);
        var built = builder.Build();
        var fields = built.Fields.OrderBy(field => order.IndexOf(field.Name) is var index and >= 0 ? index : int.MaxValue);
        await definitions.StorePartDefinitionAsync(new ContentPartDefinition(built.Name, fields, built.Settings));
        handlers.Invoke((handler, context) => handler.ContentPartUpdated(context), new ContentPartUpdatedContext { ContentPartDefinition = built }, logger);
    }
}
