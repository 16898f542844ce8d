using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditMultiTextFieldViewModel : FieldViewModel<MultiTextField>
{
    public string[] Values { get; set; } = [];
}
