using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using Procuratorate.Cases.Models;

namespace Procuratorate.Cases.ViewModels;

/// <summary>The widget <c>CaseList</c> on a page.</summary>
public class CaseListPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public CaseListPart CaseListPart { get; set; } = null!;

    /// <summary>Summaries of the cases; the widget shows nothing at all when there are none.</summary>
    public IReadOnlyList<IShape> Summaries { get; set; } = [];

    /// <summary>The page with all of them, from the site's root.</summary>
    public string MorePath { get; set; } = string.Empty;
}
