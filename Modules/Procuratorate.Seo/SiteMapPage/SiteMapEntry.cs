namespace Procuratorate.Seo.SiteMapPage;

/// <summary>A page on the site map (网站地图).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its address, to be used with the filter <c>href</c>.</param>
/// <param name="Children">What stands below it.</param>
public sealed record SiteMapEntry(string Name, string Path, IReadOnlyList<SiteMapEntry> Children);
