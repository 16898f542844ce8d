using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tenancy.Caching.Tags;

/// <summary>Tags within this process.</summary>
internal sealed class TagCache(TaggedKeys keys, IEnumerable<ITagRemovedEventHandler> handlers) : ITagCache
{
    public Task TagAsync(string key, params string[] tags)
    {
        keys.Add(key, tags);
        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetTaggedItemsAsync(string tag) => Task.FromResult<IEnumerable<string>>(keys.Of(tag));

    public async Task RemoveTagAsync(string tag)
    {
        var removed = keys.Take(tag);
        foreach (var handler in handlers)
        {
            await handler.TagRemovedAsync(tag, removed);
        }
    }
}
