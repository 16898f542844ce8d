namespace OrchardCore.ContentManagement;

/// <summary>Knows one kind of handle.</summary>
public interface IContentHandleProvider
{
    int Order { get; }

    Task<string?> GetContentItemIdAsync(string handle);
}
