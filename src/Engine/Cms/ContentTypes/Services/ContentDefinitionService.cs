using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Events;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.ContentTypes.Services;

/// <summary>Types: added, removed, and the parts that they have.</summary>
internal sealed partial class ContentDefinitionService(
    IContentDefinitionManager definitions,
    IEnumerable<IContentDefinitionEventHandler> handlers,
    ILogger<ContentDefinitionService> logger) : IContentDefinitionService
{
    public async Task<ContentTypeDefinition> AddTypeAsync(string? name, string displayName)
    {
        name = string.IsNullOrWhiteSpace(name) ? await GenerateContentTypeNameFromDisplayNameAsync(displayName) : name.Trim();
        if (await definitions.LoadTypeDefinitionAsync(name) is { } existing)
        {
            throw new InvalidOperationException($"There is a content type '{existing.Name}' already.");
        }

        await definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName.Trim())
            .Creatable()
            .Listable()
            .Draftable()
            .Versionable()
            .Securable());
        var added = (await definitions.LoadTypeDefinitionAsync(name))!;
        handlers.Invoke((handler, context) => handler.ContentTypeCreated(context), new ContentTypeCreatedContext { ContentTypeDefinition = added }, logger);
        return added;
    }

    public async Task RemoveTypeAsync(string name, bool deleteContent)
    {
        if (await definitions.LoadTypeDefinitionAsync(name) is not { } type)
        {
            return;
        }

        await definitions.DeleteTypeDefinitionAsync(type.Name);
        if (deleteContent && await definitions.LoadPartDefinitionAsync(type.Name) is not null)
        {
            await RemovePartAsync(type.Name);
        }

        handlers.Invoke((handler, context) => handler.ContentTypeRemoved(context), new ContentTypeRemovedContext { ContentTypeDefinition = type }, logger);
    }

    public async Task AddPartToTypeAsync(string partName, string typeName)
    {
        await AlterTypeAsync(typeName, type => type.WithPart(partName));
        Attached(partName, typeName);
    }

    public async Task AddReusablePartToTypeAsync(string name, string? displayName, string? description, string partName, string typeName)
    {
        await AlterTypeAsync(typeName, type => type.WithPart(name, partName, part => part.MergeSettings<ContentTypePartSettings>(settings =>
        {
            settings.DisplayName = displayName;
            settings.Description = description;
        })));
        Attached(partName, typeName);
    }

    public async Task RemovePartFromTypeAsync(string partName, string typeName)
    {
        await AlterTypeAsync(typeName, type => type.RemovePart(partName));
        handlers.Invoke(
            (handler, context) => handler.ContentPartDetached(context),
            new ContentPartDetachedContext { ContentPartName = partName, ContentTypeName = typeName },
            logger);
    }

    public async Task AlterTypePartAsync(AlterTypePartContext context)
    {
        await AlterTypeAsync(context.TypeName, type => type.WithPart(context.PartName, context.PartDefinition, part => part.MergeSettings<ContentTypePartSettings>(settings =>
        {
            settings.DisplayName = context.DisplayName;
            settings.Description = context.Description;
            settings.Editor = context.Editor;
            settings.DisplayMode = context.DisplayMode;
        })));
        handlers.Invoke(
            (handler, updated) => handler.ContentTypePartUpdated(updated),
            new ContentTypePartUpdatedContext { ContentPartName = context.PartName, ContentTypeName = context.TypeName },
            logger);
    }

    public Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames) => AlterTypeAsync(typeDefinition.Name, type =>
    {
        foreach (var (name, index) in Known(partNames, typeDefinition.Parts.Select(part => part.Name)))
        {
            var part = typeDefinition.Parts.First(candidate => candidate.Name == name);
            type.WithPart(name, part.PartDefinition, builder => builder.WithPosition(Position(index)));
        }
    });

    public async Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName)
    {
        var types = (await definitions.LoadTypeDefinitionsAsync()).Select(type => type.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return DefinitionNames.Free(DefinitionNames.From(displayName), types.Contains);
    }

    private void Attached(string partName, string typeName) => handlers.Invoke(
        (handler, context) => handler.ContentPartAttached(context),
        new ContentPartAttachedContext { ContentPartName = partName, ContentTypeName = typeName },
        logger);

    /// <summary>Alters a type without moving its parts: an altered part is built anew behind the others, and the order is what editors see.</summary>
    private async Task AlterTypeAsync(string typeName, Action<ContentTypeDefinitionBuilder> alter)
    {
        var type = await definitions.LoadTypeDefinitionAsync(typeName) ?? throw new InvalidOperationException($"There is no content type '{typeName}'.");
        var order = type.Parts.Select(part => part.Name).ToList();
        var builder = new ContentTypeDefinitionBuilder(type);
        alter(builder);
        var built = builder.Build();
        var parts = built.Parts.OrderBy(part => order.IndexOf(part.Name) is var index and >= 0 ? index : int.MaxValue);
        await definitions.StoreTypeDefinitionAsync(new ContentTypeDefinition(built.Name, built.DisplayName, parts, built.Settings));
        handlers.Invoke((handler, context) => handler.ContentTypeUpdated(context), new ContentTypeUpdatedContext { ContentTypeDefinition = built }, logger);
    }

    /// <summary>The names with their places; names that do not exist are passed over, those that were not sent come last.</summary>
    private static IEnumerable<(string Name, int Index)> Known(string[] sent, IEnumerable<string> existing)
    {
        var names = existing.ToList();
        return sent.Where(names.Contains).Union(names, StringComparer.Ordinal).Select((name, index) => (name, index));
    }

    private static string Position(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
