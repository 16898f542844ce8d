using OrchardCore.ContentManagement.Routing;

namespace Procuratorate.Seo.Addresses;

/// <summary>Tells columns from other pages by where their address comes from.</summary>
internal static class Columns
{
    public static bool Contains(AutorouteEntry entry) =>
        entry.ContentItemId == News.Migrations.ColumnsTaxonomyId && !string.IsNullOrEmpty(entry.ContainedContentItemId);
}
