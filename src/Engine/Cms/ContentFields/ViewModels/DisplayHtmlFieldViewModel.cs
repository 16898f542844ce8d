using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayHtmlFieldViewModel
{
    public string? Html { get; set; }

    [BindNever]
    public HtmlField Field { get; set; } = new();

    [BindNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
