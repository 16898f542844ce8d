namespace Procuratorate.Search.ViewModels;

/// <summary>What an index is like, in the admin's list.</summary>
public class IndexStateViewModel
{
    public int Documents { get; set; }

    /// <summary>The size of the files, such as 1.2 MB.</summary>
    public string Size { get; set; } = string.Empty;

    /// <summary>When it was last written; null when it never was.</summary>
    public DateTime? UpdatedUtc { get; set; }
}
