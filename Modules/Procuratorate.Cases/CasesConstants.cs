namespace Procuratorate.Cases;

/// <summary>Names that definitions, recipes and templates share.</summary>
public static class CasesConstants
{
    /// <summary>典型案例, the content type.</summary>
    public const string CaseType = "TypicalCase";

    /// <summary>批次, the content type.</summary>
    public const string BatchType = "CaseBatch";

    /// <summary>The widget that lists cases.</summary>
    public const string WidgetType = "CaseList";

    /// <summary>关键词, a text field of <see cref="Models.CasePart"/>.</summary>
    public const string KeywordsField = "Keywords";

    /// <summary>附件, a media field of <see cref="Models.CasePart"/>.</summary>
    public const string AttachmentsField = "Attachments";

    /// <summary>The column layout that shows a list of cases with filters.</summary>
    public const string Layout = "cases";

    /// <summary>Cases on one page of a list.</summary>
    public const int PageSize = 20;
}
