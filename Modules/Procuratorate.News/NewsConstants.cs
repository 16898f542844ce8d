namespace Procuratorate.News;

/// <summary>Names that definitions, recipes and templates share.</summary>
public static class NewsConstants
{
    /// <summary>新闻, the content type.</summary>
    public const string NewsType = "News";

    /// <summary>栏目, the content type of a taxonomy's terms.</summary>
    public const string ColumnType = "Column";

    /// <summary>The field of <see cref="Models.NewsPart"/> that holds an item's columns, the main one first.</summary>
    public const string ColumnField = "Column";

    /// <summary>The field that holds an item's cover (封面图片).</summary>
    public const string CoverField = "Cover";

    /// <summary>The field that holds an item's pictures (图集), each with its caption.</summary>
    public const string GalleryField = "Gallery";

    /// <summary>The field that holds an item's attachments (附件).</summary>
    public const string AttachmentsField = "Attachments";

    /// <summary>The field that holds an item's film (视频).</summary>
    public const string VideoField = "Video";

    /// <summary>The field that holds the captions (字幕) of an item's film.</summary>
    public const string CaptionsField = "Captions";

    /// <summary>The field that holds an item's keywords (关键词).</summary>
    public const string KeywordsField = "Keywords";

    /// <summary>单页, the content type.</summary>
    public const string PageType = "Page";

    /// <summary>News on one page of a column.</summary>
    public const int PageSize = 20;
}
