using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardSite.Engine.Cms.TheAdmin;

/// <summary>Finds the icon of a first-level menu entry, and whether the page shown lies under an entry.</summary>
internal static class MenuIcons
{
    public static string For(string? id) => id?.ToLowerInvariant() switch
    {
        "content" => "content",
        "new" => "new",
        "media" => "media",
        "design" => "design",
        "search" => "search",
        "audittrail" => "history",
        "settings" or "configuration" => "settings",
        "tools" => "tools",
        "multitenancy" => "tenants",
        "security" or "accesscontrol" or "users" => "users",
        _ => "dot",
    };

    public static bool IsSelected(IShape item) =>
        item.Properties.TryGetValue("Selected", out var selected) && selected is true
        || (item as Shape)?.Items.OfType<IShape>().Any(IsSelected) is true;
}
