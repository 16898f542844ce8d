using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Adds the values of one kind of field; a value's name is <c>Part.Field</c>.</summary>
public abstract class ContentFieldIndexHandler<TField> : IContentFieldIndexHandler
    where TField : ContentField
{
    public abstract Task BuildIndexAsync(TField field, BuildFieldIndexContext context);

    Task IContentFieldIndexHandler.BuildIndexAsync(
        ContentPart contentPart,
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        BuildDocumentIndexContext context,
        IContentIndexSettings settings)
    {
        if (partFieldDefinition.FieldDefinition.Name != typeof(TField).Name || contentPart.Get<TField>(partFieldDefinition.Name) is not { } field)
        {
            return Task.CompletedTask;
        }

        List<string> keys = [$"{typePartDefinition.Name}.{partFieldDefinition.Name}"];
        return BuildIndexAsync(field, new BuildFieldIndexContext(
            (ContentItemDocumentIndex)context.DocumentIndex, contentPart.ContentItem, keys, contentPart, typePartDefinition, partFieldDefinition, settings));
    }
}
