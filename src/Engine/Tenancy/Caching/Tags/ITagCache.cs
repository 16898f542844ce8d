namespace OrchardCore.Environment.Cache;

/// <summary>Names what cached things depend on, so that they can be removed by that name.</summary>
public interface ITagCache
{
    /// <summary>Says that the thing of a key depends on tags.</summary>
    Task TagAsync(string key, params string[] tags);

    /// <summary>The keys of the things that depend on a tag.</summary>
    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    /// <summary>Tells all that keep cached things that those of a tag are no longer right.</summary>
    Task RemoveTagAsync(string tag);
}
