using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditLinkFieldViewModel
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }

    [BindNever]
    public LinkField Field { get; set; } = new();

    [BindNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
