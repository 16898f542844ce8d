namespace OrchardSite.Engine.Display.Navigation.Paging;

/// <summary>The page numbers that a pager shows around the current page.</summary>
internal readonly record struct PagerWindow(int Page, int TotalPages, int First, int Last)
{
    public static PagerWindow Of(int page, int pageSize, long totalItemCount, int quantity)
    {
        var size = Math.Max(pageSize, 1);
        var total = (int)Math.Clamp((totalItemCount + size - 1) / size, 1, int.MaxValue);
        var current = Math.Clamp(page, 1, total);
        var width = Math.Clamp(quantity, 1, total);
        var first = Math.Clamp(current - ((width - 1) / 2), 1, total - width + 1);
        return new PagerWindow(current, total, first, first + width - 1);
    }
}
