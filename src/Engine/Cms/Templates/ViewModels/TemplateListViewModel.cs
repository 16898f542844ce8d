using OrchardCore.DisplayManagement;
using OrchardCore.Templates.Models;

namespace OrchardSite.Engine.Cms.Templates.ViewModels;

internal sealed class TemplateListViewModel
{
    public string? Search { get; init; }

    public required IReadOnlyList<KeyValuePair<string, Template>> Templates { get; init; }

    public required IShape Pager { get; init; }
}
