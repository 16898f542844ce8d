using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>What may be done with items of a type, as its editor shows it.</summary>
internal class ContentTypeSettingsViewModel
{
    public bool Creatable { get; set; }

    public bool Listable { get; set; }

    public bool Draftable { get; set; }

    public bool Versionable { get; set; }

    public bool Securable { get; set; }

    public string? Stereotype { get; set; }

    public string? Description { get; set; }

    [BindNever]
    public ContentTypeDefinitionDriverOptions Options { get; set; } = new();

    /// <summary>The stereotypes to choose from.</summary>
    [BindNever]
    public IReadOnlyList<StereotypeDescription> Stereotypes { get; set; } = [];
}
