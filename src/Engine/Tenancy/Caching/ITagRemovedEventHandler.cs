namespace OrchardCore.Environment.Cache;

/// <summary>Told when a tag's items are evicted.</summary>
public interface ITagRemovedEventHandler
{
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
