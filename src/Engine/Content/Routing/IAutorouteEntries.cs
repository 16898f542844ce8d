namespace OrchardCore.ContentManagement.Routing;

/// <summary>The paths of a tenant's items.</summary>
public interface IAutorouteEntries
{
    Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path);

    Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId);

    Task UpdateEntriesAsync();
}
