using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.CustomSettings;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.CustomSettings.Services;

/// <summary>Finds the sections of custom settings and reads and writes them as content items among the site's settings.</summary>
internal sealed class CustomSettingsService(
    ISiteService siteService,
    IContentManager contentManager,
    IContentDefinitionManager contentDefinitionManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization)
{
    private List<ContentTypeDefinition>? _types;

    public async Task<IReadOnlyList<ContentTypeDefinition>> GetAllSettingsTypesAsync() =>
        _types ??= [.. (await contentDefinitionManager.ListTypeDefinitionsAsync()).Where(IsSettingsType)];

    public async Task<ContentTypeDefinition?> GetSettingsTypeAsync(string typeName) =>
        (await GetAllSettingsTypesAsync()).FirstOrDefault(type => string.Equals(type.Name, typeName, StringComparison.OrdinalIgnoreCase));

    public async Task<bool> CanUserEditAsync(ContentTypeDefinition type) =>
        httpContextAccessor.HttpContext?.User is { } user
        && await authorization.AuthorizeAsync(user, PermissionProvider.CreateForType(type));

    public async Task<ContentItem?> GetSettingsAsync(string typeName) =>
        await GetSettingsTypeAsync(typeName) is { } type ? await GetSettingsAsync(await siteService.GetSiteSettingsAsync(), type) : null;

    /// <summary>The section's item: what is stored, laid over a new item so that it has what the type's definition has now.</summary>
    public async Task<ContentItem> GetSettingsAsync(ISite site, ContentTypeDefinition type)
    {
        var item = await contentManager.NewAsync(type.Name);
        if (Stored(site, type) is { } stored)
        {
            item.Merge(stored);
        }

        return item;
    }

    public static bool Exists(ISite site, ContentTypeDefinition type) => Stored(site, type) is not null;

    /// <summary>Puts the section's item among the site's settings.</summary>
    public static void Put(ISite site, ContentItem item)
    {
        var section = (JsonObject)JsonSerializer.SerializeToNode(item, JOptions.Default)!;
        foreach (var (name, _) in section.Where(pair => IsUnset(pair.Value)).ToList())
        {
            section.Remove(name);
        }

        site.Properties[item.ContentType] = section;
    }

    /// <summary>A section has no versions and no dates: what an item says of them is left out.</summary>
    private static bool IsUnset(JsonNode? value) => value is null || value.GetValueKind() == JsonValueKind.False;

    private static JsonObject? Stored(ISite site, ContentTypeDefinition type) => site.Properties[type.Name] as JsonObject;

    private static bool IsSettingsType(ContentTypeDefinition type) => type.StereotypeEquals(CustomSettingsConstants.Stereotype);
}
