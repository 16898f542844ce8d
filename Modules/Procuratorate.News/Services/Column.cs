namespace Procuratorate.News.Services;

/// <summary>A column as pages need it.</summary>
/// <param name="Id">The term's content item id.</param>
/// <param name="Name">栏目名称.</param>
/// <param name="Code">The first step of its addresses.</param>
/// <param name="Layout">What its page looks like.</param>
/// <param name="ShowInNavigation">Whether the navigation leads to it.</param>
public sealed record Column(string Id, string Name, string Code, string Layout, bool ShowInNavigation)
{
    /// <summary>The column's page, from the site's root.</summary>
    public string Path => $"~/{Code}/";
}
