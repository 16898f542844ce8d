using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

internal class ContentPickerFieldSettingsViewModel
{
    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public string[] DisplayedStereotypes { get; set; } = [];

    public bool Multiple { get; set; }

    public string? Placeholder { get; set; }

    public string? TitlePattern { get; set; }

    /// <summary>The types that can be chosen.</summary>
    [BindNever]
    public IReadOnlyList<ContentTypeDefinition> Types { get; set; } = [];

    /// <summary>The stereotypes that can be chosen.</summary>
    [BindNever]
    public IReadOnlyList<string> Stereotypes { get; set; } = [];
}
