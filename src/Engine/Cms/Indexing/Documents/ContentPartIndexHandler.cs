using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Adds the values of one kind of part; a value's name is <c>Part</c> or <c>Part.Property</c>.</summary>
public abstract class ContentPartIndexHandler<TPart> : IContentPartIndexHandler
    where TPart : ContentPart
{
    public abstract Task BuildIndexAsync(TPart part, BuildPartIndexContext context);

    Task IContentPartIndexHandler.BuildIndexAsync(
        ContentPart contentPart,
        ContentTypePartDefinition typePartDefinition,
        BuildDocumentIndexContext context,
        IContentIndexSettings settings)
    {
        if (contentPart is not TPart part)
        {
            return Task.CompletedTask;
        }

        var keys = context.Keys.Select(key => $"{key}.{typePartDefinition.Name}").Prepend(typePartDefinition.Name).Distinct(StringComparer.Ordinal).ToList();
        return BuildIndexAsync(part, new BuildPartIndexContext((ContentItemDocumentIndex)context.DocumentIndex, part.ContentItem, keys, typePartDefinition, settings));
    }
}
