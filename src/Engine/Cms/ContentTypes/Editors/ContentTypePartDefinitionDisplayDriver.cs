using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Base of drivers that add to the editor of the definition of a part of a type.</summary>
public abstract class ContentTypePartDefinitionDisplayDriver : DisplayDriver<ContentTypePartDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypePartEditorContext>, IContentTypePartDefinitionDisplayDriver
{
    public override bool CanHandleModel(ContentTypePartDefinition model) => true;

    protected override void BuildPrefix(ContentTypePartDefinition model, string htmlFielPrefix)
    {
        Prefix = $"{model.ContentTypeDefinition?.Name}.{model.PartDefinition.Name}.{GetType().Name}";
    }
}
