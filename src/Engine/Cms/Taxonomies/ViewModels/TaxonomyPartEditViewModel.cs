using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.Taxonomies.Models;

namespace OrchardSite.Engine.Cms.Taxonomies.ViewModels;

internal class TaxonomyPartEditViewModel
{
    /// <summary>The order of the terms as JSON, see <see cref="Contents.Trees.ItemTree.Arrange(System.Text.Json.Nodes.JsonArray, string)"/>.</summary>
    public string? Hierarchy { get; set; }

    public string? TermContentType { get; set; }

    [BindNever]
    public TaxonomyPart TaxonomyPart { get; set; } = null!;

    [BindNever]
    public bool IsNew { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> TermContentTypes { get; set; } = [];
}
