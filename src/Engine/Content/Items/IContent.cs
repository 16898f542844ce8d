namespace OrchardCore.ContentManagement;

/// <summary>Anything that belongs to a content item.</summary>
public interface IContent
{
    ContentItem ContentItem { get; }
}
