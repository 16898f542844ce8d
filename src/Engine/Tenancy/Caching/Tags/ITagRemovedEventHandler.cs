namespace OrchardCore.Environment.Cache;

/// <summary>Keeps cached things, and is told when those of a tag are no longer right.</summary>
public interface ITagRemovedEventHandler
{
    /// <param name="keys">What was tagged through <see cref="ITagCache.TagAsync"/>.</param>
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
