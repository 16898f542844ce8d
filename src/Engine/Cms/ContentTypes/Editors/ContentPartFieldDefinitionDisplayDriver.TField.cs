using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Base of drivers that edit the settings of one kind of field.</summary>
/// <typeparam name="TField">The field.</typeparam>
public abstract class ContentPartFieldDefinitionDisplayDriver<TField> : ContentPartFieldDefinitionDisplayDriver
    where TField : ContentField
{
    public override bool CanHandleModel(ContentPartFieldDefinition model) => model.FieldDefinition.Name == typeof(TField).Name;
}
