using Microsoft.Extensions.Localization;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>
/// A look of a column's page (版式). A module adds one with <c>services.AddColumnLayout&lt;T&gt;()</c> and gives the shape
/// <c>ColumnPage__{Name}</c> a template, <c>Views/ColumnPage-{Name}.liquid</c>.
/// </summary>
public interface IColumnLayout
{
    /// <summary>What a column stores: small letters, such as <c>list</c>.</summary>
    string Name { get; }

    /// <summary>What an admin chooses it by.</summary>
    LocalizedString Title { get; }

    /// <summary>Puts into the page's shape what its template shows. Breadcrumb, heading and side menu stand around it already.</summary>
    Task FillAsync(ColumnPageContext context);

    /// <summary>The newest that the column itself holds, for its block on other pages; none when it has nothing to list.</summary>
    /// <param name="column">A column with this layout.</param>
    /// <param name="count">How many at most, 1 or more.</param>
    Task<IReadOnlyList<Teaser>> NewestAsync(Column column, int count);

    /// <summary>Whether the column itself has something that visitors can read; one that has not is left out of menus.</summary>
    async Task<bool> HasContentAsync(Column column) => (await NewestAsync(column, 1)).Count > 0;
}
