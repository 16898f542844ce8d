namespace Procuratorate.News.Services;

/// <summary>A column as pages need it.</summary>
/// <param name="Id">The term's content item id.</param>
/// <param name="Name">栏目名称.</param>
/// <param name="Code">The first step of its addresses.</param>
/// <param name="Layout">What its page looks like.</param>
/// <param name="ShowInNavigation">Whether the navigation leads to it.</param>
public sealed record Column(string Id, string Name, string Code, string Layout, bool ShowInNavigation)
{
    /// <summary>The column that it stands in; null at the first level.</summary>
    public string? ParentId { get; init; }

    /// <summary>How deep it stands: 0 for the first level.</summary>
    public int Level { get; init; }

    /// <summary>Its sub-columns (子栏目) in their order.</summary>
    public IReadOnlyList<Column> Children { get; init; } = [];

    /// <summary>
    /// Whether neither it nor a column below it has anything to read (空白栏目). A public site that shows such columns fails
    /// inspection (国办秘函〔2019〕19号), so menus and site maps leave them out until they have something.
    /// </summary>
    public bool IsBlank { get; init; }

    /// <summary>The column's page, from the site's root.</summary>
    public string Path => $"~/{Code}/";

    /// <summary>The column and all below it, parents before their children.</summary>
    public IEnumerable<Column> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}
