using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayLinkFieldViewModel
{
    public string? Url => Field.Url;

    public string? Text => Field.Text;

    public string? Target => Field.Target;

    [BindNever]
    public LinkField Field { get; set; } = new();

    [BindNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
