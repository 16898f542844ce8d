using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;

namespace OrchardSite.Engine.Cms.Menu.ViewModels;

internal class MenuPartEditViewModel
{
    /// <summary>The order of the items as JSON, see <see cref="Contents.Trees.ItemTree.Arrange(System.Text.Json.Nodes.JsonArray, string)"/>.</summary>
    public string? Hierarchy { get; set; }

    [BindNever]
    public MenuPart MenuPart { get; set; } = null!;

    [BindNever]
    public bool IsNew { get; set; }

    [BindNever]
    public IReadOnlyList<ContentTypeDefinition> MenuItemContentTypes { get; set; } = [];
}
