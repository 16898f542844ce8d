using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Navigation;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>A column's page while its layout fills it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Page">The shape <c>ColumnPage</c>: what stands in its <c>Properties</c> is what the template reads as <c>Model</c>.</param>
/// <param name="RequestedPage">The page of the list that the visitor asked for, 1 or more; it may be past the last.</param>
/// <param name="Updater">Reads other values of the request, such as filters.</param>
public sealed record ColumnPageContext(Column Column, IShape Page, int RequestedPage, IUpdateModel Updater)
{
    /// <summary>The pager of a list of that many items, on the page asked for or on the last that there is.</summary>
    public Pager PagerFor(int count, int pageSize = NewsConstants.PageSize) =>
        new(Math.Clamp(RequestedPage, 1, Math.Max(1, (count + pageSize - 1) / pageSize)), pageSize, pageSize);
}
