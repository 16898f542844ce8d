using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

/// <summary>Changes content types and parts as an administrator asks.</summary>
public interface IContentDefinitionService
{
    /// <summary>Adds a type; without a name it is made from the display name.</summary>
    Task<ContentTypeDefinition> AddTypeAsync(string? name, string displayName);

    /// <summary>Removes a type; with <paramref name="deleteContent"/> the part of the same name, too.</summary>
    Task RemoveTypeAsync(string name, bool deleteContent);

    Task AddPartToTypeAsync(string partName, string typeName);

    Task AddReusablePartToTypeAsync(string name, string? displayName, string? description, string partName, string typeName);

    Task RemovePartFromTypeAsync(string partName, string typeName);

    Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName);

    /// <summary>Adds a part; null when there is one of that name.</summary>
    Task<ContentPartDefinition?> AddPartAsync(string name);

    Task RemovePartAsync(string name);

    Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName);

    Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName);

    Task RemoveFieldFromPartAsync(string fieldName, string partName);

    Task AlterFieldAsync(AlterFieldContext context);

    Task AlterTypePartAsync(AlterTypePartContext context);

    Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames);

    Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames);

    Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName);
}
