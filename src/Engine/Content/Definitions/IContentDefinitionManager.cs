using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>
/// The content types and parts of a tenant. <c>Get</c> and <c>List</c> serve reading from a shared cache;
/// <c>Load</c> reads what is being changed in this unit of work.
/// </summary>
public interface IContentDefinitionManager
{
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    Task DeleteTypeDefinitionAsync(string name);

    Task DeletePartDefinitionAsync(string name);

    /// <summary>Changes whenever a definition changes.</summary>
    Task<string> GetIdentifierAsync();
}
