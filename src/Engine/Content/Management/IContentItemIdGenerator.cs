namespace OrchardCore.ContentManagement;

/// <summary>Makes the ids of items and versions.</summary>
public interface IContentItemIdGenerator
{
    string GenerateUniqueId(ContentItem contentItem);
}
