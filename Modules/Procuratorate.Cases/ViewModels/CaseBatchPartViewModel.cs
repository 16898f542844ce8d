using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using Procuratorate.Cases.Models;

namespace Procuratorate.Cases.ViewModels;

/// <summary>A batch's page.</summary>
public class CaseBatchPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public CaseBatchPart CaseBatchPart { get; set; } = null!;

    /// <summary>导语, made safe when it was saved; empty when there is none.</summary>
    public string Introduction { get; set; } = string.Empty;

    /// <summary>Its published cases.</summary>
    public int Count { get; set; }

    /// <summary>Summaries of this page's cases, in the batch's order.</summary>
    public IReadOnlyList<IShape> Summaries { get; set; } = [];

    public IShape? Pager { get; set; }

    /// <summary>The page that lists all cases, from the site's root.</summary>
    public string ListPath { get; set; } = string.Empty;

    public string Level { get; set; } = string.Empty;
}
