using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Base of drivers that edit the settings of one kind of part.</summary>
/// <typeparam name="TPart">The part.</typeparam>
public abstract class ContentTypePartDefinitionDisplayDriver<TPart> : ContentTypePartDefinitionDisplayDriver
    where TPart : ContentPart
{
    public override bool CanHandleModel(ContentTypePartDefinition model) => model.PartDefinition.Name == typeof(TPart).Name;
}
