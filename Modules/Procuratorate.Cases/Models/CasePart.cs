using OrchardCore.ContentManagement;

namespace Procuratorate.Cases.Models;

/// <summary>
/// What a published case says beside its title. Its fields: <c>Column</c>, <c>Keywords</c> 关键词, <c>Attachments</c>, and the
/// sections named in <see cref="CaseSections"/>.
/// </summary>
public sealed class CasePart : ContentPart
{
    /// <summary>级别: one of <see cref="CaseLevels"/>.</summary>
    public string Level { get; set; } = CaseLevels.Typical;

    /// <summary>类别: one of <see cref="CaseCategories"/>.</summary>
    public string? Category { get; set; }

    /// <summary>案号 as the procuratorate or the court writes it.</summary>
    public string? CaseNumber { get; set; }

    /// <summary>批次: the content item id of its <c>CaseBatch</c>; null when it was published alone.</summary>
    public string? Batch { get; set; }

    /// <summary>Its place in the batch, 1 for 案例一; null: after those that have one.</summary>
    public int? Position { get; set; }

    /// <summary>承办院, which handled the case.</summary>
    public string? Organ { get; set; }

    /// <summary>办结日期; null when it is not told.</summary>
    public DateTime? DecidedOn { get; set; }

    /// <summary>发布时间 as shown, in the site's own time zone; may be older than the publication on this site.</summary>
    public DateTime? Date { get; set; }

    /// <summary>The number at the address's end; given once and never changed, so that the address stays.</summary>
    public long Number { get; set; }
}
