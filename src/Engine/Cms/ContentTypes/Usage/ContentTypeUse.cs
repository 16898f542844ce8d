using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.ContentTypes.Usage;

/// <summary>Tells how much content depends on a type, so that nobody breaks it unawares.</summary>
internal sealed class ContentTypeUse(ISession session, ISiteService siteService, IContentDefinitionManager definitions)
{
    private const int MaxContainers = 500;

    /// <summary>Parts that hold items of other types inside: terms of a taxonomy, entries of a menu.</summary>
    private static readonly string[] _containers = ["TaxonomyPart", "MenuPart"];

    /// <summary>Items of the type: on their own, inside taxonomies and menus, and as settings of the site.</summary>
    public async Task<int> CountAsync(string typeName)
    {
        var items = await session.QueryIndex<ContentItemIndex>(index => index.ContentType == typeName && (index.Latest || index.Published)).CountAsync();
        var settings = (await siteService.GetSiteSettingsAsync()).Properties.ContainsKey(typeName) ? 1 : 0;
        return items + settings + await CountContainedAsync(typeName);
    }

    /// <summary>Items of all types that have the part.</summary>
    public async Task<int> CountByPartAsync(string partName)
    {
        var count = 0;
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => Has(type, partName)))
        {
            count += await CountAsync(type.Name);
        }

        return count;
    }

    private async Task<int> CountContainedAsync(string typeName)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => _containers.Any(part => Has(type, part))).Select(type => type.Name).ToArray();
        if (types.Length == 0)
        {
            return 0;
        }

        var containers = await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types)).Take(MaxContainers).ToAsyncEnumerable().ToListAsync();
        return containers.Sum(item => Mentions((JsonObject)item.Content, typeName));
    }

    private static int Mentions(JsonNode? node, string typeName) => node switch
    {
        JsonObject item => item.Sum(property => property.Key is "ContentType" or "TermContentType" && IsText(property.Value, typeName) ? 1 : Mentions(property.Value, typeName)),
        JsonArray items => items.Sum(item => Mentions(item, typeName)),
        _ => 0,
    };

    private static bool IsText(JsonNode? node, string text) => node is JsonValue value && value.TryGetValue<string>(out var found) && found == text;

    private static bool Has(ContentTypeDefinition type, string partName) => type.Parts.Any(part => part.PartDefinition.Name == partName);
}
