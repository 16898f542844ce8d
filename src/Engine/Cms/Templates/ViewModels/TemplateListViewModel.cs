using OrchardCore.DisplayManagement;
using OrchardCore.Templates.Models;

namespace OrchardSite.Engine.Cms.Templates.ViewModels;

internal sealed class TemplateListViewModel
{
    /// <summary>Whether these are templates of the admin's own pages.</summary>
    public bool IsAdmin { get; init; }

    public string? Search { get; init; }

    public required IReadOnlyList<KeyValuePair<string, Template>> Templates { get; init; }

    /// <summary>Why templates are passed over, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Failures { get; init; }

    public required IShape Pager { get; init; }
}
