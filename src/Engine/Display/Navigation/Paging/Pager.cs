namespace OrchardCore.Navigation;

/// <summary>A page number and a page size, both at least one.</summary>
public class Pager
{
    public const int PageDefault = 1;

    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is > 0 ? pageSize.Value : defaultPageSize;
    }

    public int Page { get; set; }

    public int PageSize { get; set; }

    public int GetStartIndex(int? page = default)
    {
        var start = ((long)(page ?? Page) - PageDefault) * PageSize;
        return (int)Math.Clamp(start, 0, int.MaxValue);
    }
}
