using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Where the definitions are kept.</summary>
public interface IContentDefinitionStore
{
    /// <summary>The definitions to change and save.</summary>
    Task<ContentDefinitionRecord> LoadContentDefinitionAsync();

    /// <summary>The definitions to read only; shared, not to be changed.</summary>
    Task<ContentDefinitionRecord> GetContentDefinitionAsync();

    Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
}
