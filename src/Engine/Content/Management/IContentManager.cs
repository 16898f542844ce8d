using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>All that can be done with content items. Every write goes through here, and so through the handlers.</summary>
public interface IContentManager
{
    /// <summary>A new item of the type, with its parts, not stored yet.</summary>
    Task<ContentItem> NewAsync(string contentType);

    /// <summary>Stores a new item, published unless the options say draft; false when a handler called it off.</summary>
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    Task UpdateAsync(ContentItem contentItem);

    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    /// <summary>The items in the order of the ids; ids without an item are left out.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Makes an item that a query returned ready for use.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    Task SaveDraftAsync(ContentItem contentItem);

    Task<bool> PublishAsync(ContentItem contentItem);

    Task<bool> UnpublishAsync(ContentItem contentItem);

    /// <summary>Drops a draft; the public version, if there is one, is the latest again.</summary>
    Task DiscardDraftAsync(ContentItem contentItem);

    /// <summary>Takes an item out of use; its versions stay as archive.</summary>
    Task<bool> RemoveAsync(ContentItem contentItem);

    /// <summary>Makes a draft with the content of an older version.</summary>
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>A draft of a new item with the content of this one.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);

    /// <summary>Creates the items, or updates those whose version is already there.</summary>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    /// <summary>Lets the handlers fill in an aspect of the item.</summary>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);
}
