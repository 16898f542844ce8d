using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Base of drivers that add to the editor of the definition of a field of a part.</summary>
public abstract class ContentPartFieldDefinitionDisplayDriver : DisplayDriver<ContentPartFieldDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartFieldEditorContext>, IContentPartFieldDefinitionDisplayDriver
{
    public override bool CanHandleModel(ContentPartFieldDefinition model) => true;

    protected override void BuildPrefix(ContentPartFieldDefinition model, string htmlFieldPrefix)
    {
        Prefix = $"{model.PartDefinition?.Name}.{model.Name}.{GetType().Name}";
    }
}
