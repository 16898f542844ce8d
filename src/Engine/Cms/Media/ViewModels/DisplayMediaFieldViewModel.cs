using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

internal class DisplayMediaFieldViewModel
{
    public string[] Paths => Field.Paths ?? [];

    public MediaField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
