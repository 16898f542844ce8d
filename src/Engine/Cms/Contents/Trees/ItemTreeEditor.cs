using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Display.Admin;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.Trees;

/// <summary>Changes single items of a tree in the draft of the item that keeps them (its owner), as the screens of a term or a menu item do.</summary>
internal abstract class ItemTreeEditor(
    IContentManager contentManager,
    IContentDefinitionManager contentDefinitionManager,
    ISession session,
    string ownerType,
    ItemTree tree)
{
    /// <summary>The owner in the version that may be changed.</summary>
    public async Task<ContentItem?> LoadAsync(string ownerId)
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync(ownerType);
        return await contentManager.GetAsync(ownerId, type?.IsDraftable() is true ? VersionOptions.DraftRequired : VersionOptions.Latest);
    }

    /// <summary>The owner in its latest version, to be read.</summary>
    public async Task<ContentItem?> GetAsync(string ownerId) => await contentManager.GetAsync(ownerId, VersionOptions.Latest);

    public virtual async Task<ContentItem> NewAsync(ContentItem owner, string contentType) => await contentManager.NewAsync(contentType);

    /// <summary>The item laid over a new one, so that it has what its type's definition has now.</summary>
    public async Task<ContentItem?> ForEditAsync(ContentItem owner, string itemId)
    {
        if (tree.Find(Copy(owner), itemId) is not { } stored)
        {
            return null;
        }

        var existing = stored.Deserialize<ContentItem>(JOptions.Default)!;
        var item = await NewAsync(owner, existing.ContentType);
        item.Merge(existing);
        item.ContentItemId = itemId;

        return item;
    }

    /// <summary>Names the state of one item; those below it are edited on their own.</summary>
    public string? StampOf(ContentItem owner, string itemId) => tree.Find(Copy(owner), itemId) is { } stored ? FormStamp.Of(tree.Alone(stored)) : null;

    public Task<bool> AddAsync(ContentItem owner, string? parentId, ContentItem item) =>
        ChangeAsync(owner, items => tree.Add(items, parentId, Json(item)));

    public Task<bool> ReplaceAsync(ContentItem owner, ContentItem item) =>
        ChangeAsync(owner, items => tree.Replace(items, item.ContentItemId, Json(item)));

    public Task<bool> RemoveAsync(ContentItem owner, string itemId) => ChangeAsync(owner, items => tree.Remove(items, itemId));

    /// <summary>A copy of the owner's tree that can be changed and put back with <see cref="Put"/>.</summary>
    protected abstract JsonArray Copy(ContentItem owner);

    protected abstract void Put(ContentItem owner, JsonArray items);

    private async Task<bool> ChangeAsync(ContentItem owner, Func<JsonArray, bool> change)
    {
        var items = Copy(owner);
        if (!change(items))
        {
            return false;
        }

        Put(owner, items);
        await contentManager.SaveDraftAsync(owner);
        await session.SaveAsync(owner);
        return true;
    }

    private static JsonObject Json(ContentItem item) => (JsonObject)JsonSerializer.SerializeToNode(item, JOptions.Default)!;
}
