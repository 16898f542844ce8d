namespace Procuratorate.News.Upgrades;

/// <summary>What the first version of the recipe of sites made.</summary>
public static class EarlierSite
{
    private static readonly string[] _features = ["BranchTheme", "OrchardCore.Recipes", "Procuratorate.Accounts", "Procuratorate.Import", "Procuratorate.News", "Procuratorate.ServiceLinks", "TheAdmin"];

    private static readonly Dictionary<string, HashSet<string>> _permissions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Editor"] = ["AccessAdminPanel", "CloneContent", "DeleteContent", "EditContent", "ListContent", "ManageMediaContent", "ManageOwnMediaContent", "PreviewContent", "PublishContent", "ViewContent"],
        ["Author"] = ["AccessAdminPanel", "DeleteOwnContent", "EditOwnContent", "ListContent", "ManageOwnMediaContent", "PreviewOwnContent", "ViewContent"],
    };

    public static IEnumerable<string> Roles => _permissions.Keys;

    /// <summary>Whether the features are those of a site that the recipe made, of whatever version.</summary>
    public static bool IsMadeByRecipe(IReadOnlySet<string> features) => _features.All(features.Contains);

    /// <summary>Whether nobody has changed the role since the site was set up.</summary>
    public static bool IsUnchanged(string role, IReadOnlyCollection<string> permissions) =>
        _permissions.TryGetValue(role, out var first) && first.SetEquals(permissions);
}
