using OrchardCore.ContentManagement;

namespace Procuratorate.News.Models;

/// <summary>栏目: a column of the site, a term of the columns' taxonomy.</summary>
public sealed class ColumnPart : ContentPart
{
    /// <summary>The first step of its addresses: the pinyin initials of its name, such as <c>gyss</c> for 公益诉讼.</summary>
    public string? Code { get; set; }

    /// <summary>What its page looks like.</summary>
    public string Layout { get; set; } = ColumnLayouts.List;

    /// <summary>How many days may pass without something new; 0 for a column that need not change.</summary>
    public int UpdateEveryDays { get; set; }

    /// <summary>Whether the site's navigation leads to it.</summary>
    public bool ShowInNavigation { get; set; } = true;

    /// <summary>Old addresses that lead here.</summary>
    public IList<string> LegacyPaths { get; set; } = [];
}
