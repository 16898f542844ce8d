namespace OrchardCore.Environment.Cache;

/// <summary>Knows which cached items carry a tag.</summary>
public interface ITagCache
{
    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    Task RemoveTagAsync(string tag);

    Task TagAsync(string key, params string[] tags);
}
