namespace OrchardCore.ContentManagement;

/// <summary>Turns a handle such as <c>alias:about</c> or <c>contentItemId:…</c> into the id of an item.</summary>
public interface IContentHandleManager
{
    Task<string?> GetContentItemIdAsync(string handle);
}
