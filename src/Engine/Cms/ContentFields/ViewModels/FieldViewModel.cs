using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

/// <summary>What every template of a field knows: the field, the part that it is in, and how it is defined there.</summary>
internal abstract class FieldViewModel<TField>
    where TField : ContentField, new()
{
    [BindNever]
    public TField Field { get; set; } = new();

    [BindNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
