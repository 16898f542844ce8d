using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

internal class DisplayContentPickerFieldViewModel
{
    public string[] ContentItemIds => Field.ContentItemIds ?? [];

    [BindNever]
    public ContentPickerField Field { get; set; } = new();

    [BindNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
