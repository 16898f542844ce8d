using OrchardCore.ContentManagement;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.News.Articles;

namespace Procuratorate.Cases.ViewModels;

/// <summary>What stands below the text of a case.</summary>
public class CaseFooterViewModel
{
    public IReadOnlyList<ArticleFile> Attachments { get; set; } = [];

    public CaseBatch? Batch { get; set; }

    /// <summary>The case before this one in the batch.</summary>
    public ContentItem? Previous { get; set; }

    /// <summary>The case after this one in the batch.</summary>
    public ContentItem? Next { get; set; }
}
