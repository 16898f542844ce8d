namespace OrchardCore.Navigation;

/// <summary>Keeps pages to the size that the site allows, whatever the address asks for.</summary>
internal static class PagerLimit
{
    /// <param name="defaultPageSize">The size of a page where the address says none; the site's own when null.</param>
    public static Pager CreatePager(this PagerOptions options, PagerParameters parameters, int? defaultPageSize = null)
    {
        var pager = new Pager(parameters, defaultPageSize ?? options.GetPageSize());
        if (options.MaxPageSize > 0)
        {
            pager.PageSize = Math.Min(pager.PageSize, options.MaxPageSize);
        }

        return pager;
    }
}
