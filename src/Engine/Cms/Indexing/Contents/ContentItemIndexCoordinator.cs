using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Indexing;
using OrchardCore.Modules;

namespace OrchardCore.Contents.Indexing;

/// <summary>Passes a content item's parts and fields to their handlers, as far as the definitions include them.</summary>
public class ContentItemIndexCoordinator : IDocumentIndexHandler
{
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly ITypeActivatorFactory<ContentPart> _contentPartFactory;
    private readonly IEnumerable<IContentPartIndexHandler> _partIndexHandlers;
    private readonly IEnumerable<IContentFieldIndexHandler> _fieldIndexHandlers;
    private readonly ILogger _logger;

    public ContentItemIndexCoordinator(
        IContentDefinitionManager contentDefinitionManager,
        ITypeActivatorFactory<ContentPart> contentPartFactory,
        IEnumerable<IContentPartIndexHandler> partIndexHandlers,
        IEnumerable<IContentFieldIndexHandler> fieldIndexHandlers,
        ILogger<ContentItemIndexCoordinator> logger)
    {
        _contentDefinitionManager = contentDefinitionManager;
        _contentPartFactory = contentPartFactory;
        _partIndexHandlers = partIndexHandlers;
        _fieldIndexHandlers = fieldIndexHandlers;
        _logger = logger;
    }

    public async Task BuildIndexAsync(BuildDocumentIndexContext context)
    {
        if (context.Record is not ContentItem item || await _contentDefinitionManager.GetTypeDefinitionAsync(item.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            var partType = _contentPartFactory.GetTypeActivator(typePart.PartDefinition.Name).Type;
            if (item.Get(partType, typePart.Name) is ContentPart part)
            {
                await AddPartAsync(context, typePart, part);
            }
        }
    }

    private async Task AddPartAsync(BuildDocumentIndexContext context, ContentTypePartDefinition typePart, ContentPart part)
    {
        var settings = SettingsOf(typePart, context.Settings);
        if (settings.Included)
        {
            await _partIndexHandlers.InvokeAsync(handler => handler.BuildIndexAsync(part, typePart, context, settings), _logger);
        }

        foreach (var field in typePart.PartDefinition.Fields)
        {
            var fieldSettings = SettingsOf(field, context.Settings);
            if (fieldSettings.Included)
            {
                await _fieldIndexHandlers.InvokeAsync(handler => handler.BuildIndexAsync(part, typePart, field, context, fieldSettings), _logger);
            }
        }
    }

    /// <summary>The definition's settings for the index's provider; without any, those that the provider starts with.</summary>
    private static IContentIndexSettings SettingsOf(ContentDefinition definition, IContentIndexSettings defaults) =>
        definition.Settings[defaults.GetType().Name] is { } node && node.ToObject(defaults.GetType()) is IContentIndexSettings settings
            ? settings
            : defaults;
}
