using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;

namespace OrchardSite.Engine.Cms.Menu.Services;

/// <summary>Changes single items of a menu in its draft, as the item screens do.</summary>
internal sealed class MenuEditor(
    IContentManager contentManager,
    IContentDefinitionManager contentDefinitionManager,
    ISession session)
{
    public async Task<ContentItem?> LoadAsync(string menuId)
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync("Menu");
        return await contentManager.GetAsync(menuId, type?.IsDraftable() is true ? VersionOptions.DraftRequired : VersionOptions.Latest);
    }

    public async Task<ContentItem?> GetAsync(string menuId) => await contentManager.GetAsync(menuId, VersionOptions.Latest);

    public Task<ContentItem> NewItemAsync(string contentType) => contentManager.NewAsync(contentType);

    /// <summary>Whether the type is one of menu items.</summary>
    public async Task<ContentTypeDefinition?> ItemTypeAsync(string contentType) =>
        await contentDefinitionManager.GetTypeDefinitionAsync(contentType) is { } type && type.StereotypeEquals("MenuItem") ? type : null;

    public async Task<ContentItem?> ItemForEditAsync(ContentItem menu, string itemId)
    {
        if (MenuItems.Find(MenuItems.Copy(menu), itemId) is not { } stored)
        {
            return null;
        }

        var existing = stored.Deserialize<ContentItem>(JOptions.Default)!;
        var item = await contentManager.NewAsync(existing.ContentType);
        item.Merge(existing);
        item.ContentItemId = itemId;

        return item;
    }

    public async Task<bool> AddAsync(ContentItem menu, string? parentId, ContentItem item)
    {
        var items = MenuItems.Copy(menu);
        return MenuItems.Add(items, parentId, Json(item)) && await SaveAsync(menu, items);
    }

    public async Task<bool> ReplaceAsync(ContentItem menu, ContentItem item)
    {
        var items = MenuItems.Copy(menu);
        return MenuItems.Replace(items, item.ContentItemId, Json(item)) && await SaveAsync(menu, items);
    }

    public async Task<bool> RemoveAsync(ContentItem menu, string itemId)
    {
        var items = MenuItems.Copy(menu);
        return MenuItems.Remove(items, itemId) && await SaveAsync(menu, items);
    }

    private async Task<bool> SaveAsync(ContentItem menu, JsonArray items)
    {
        MenuItems.Put(menu, items);
        await contentManager.SaveDraftAsync(menu);
        await session.SaveAsync(menu);

        return true;
    }

    private static JsonObject Json(ContentItem item) => (JsonObject)JsonSerializer.SerializeToNode(item, JOptions.Default)!;
}
