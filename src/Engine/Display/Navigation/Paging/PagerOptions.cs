namespace OrchardCore.Navigation;

/// <summary>Options of paging (configuration section <c>OrchardCore_Navigation_PagerOptions</c>).</summary>
public class PagerOptions
{
    /// <summary>Items of a page. Default: 10.</summary>
    public int PageSize { get; set; } = 10;

    /// <summary>The largest page a visitor may ask for; 0: any. Default: 100.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The largest number of items that is paged; 0: any. Default: 0.</summary>
    public int MaxPagedCount { get; set; }

    public int GetPageSize() => MaxPageSize > 0 && PageSize > MaxPageSize ? MaxPageSize : PageSize;
}
