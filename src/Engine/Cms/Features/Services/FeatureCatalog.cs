using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Features;
using OrchardCore.Modules;
using OrchardCore.Themes.Services;

namespace OrchardSite.Engine.Cms.Features.Services;

/// <summary>The features that the tenant may have, with what each brings along and takes away.</summary>
internal sealed class FeatureCatalog(
    IShellFeaturesManager manager,
    IExtensionManager extensions,
    IAdminThemeService adminTheme,
    ISiteThemeService siteTheme)
{
    /// <summary>Without these nobody could sign in and switch anything on again.</summary>
    private static readonly string[] _needed = [FeaturesConstants.FeatureId, "OrchardCore.Admin", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Settings", "OrchardCore.Themes"];

    /// <summary>All but those that are only there for others to stand on; themes are switched where themes are chosen.</summary>
    public async Task<IReadOnlyList<FeatureEntry>> ListAsync()
    {
        var enabled = (await manager.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var locked = await LockedAsync();
        return [.. (await manager.GetAvailableFeaturesAsync())
            .Where(feature => !feature.EnabledByDependencyOnly && !feature.IsTheme() && feature.Category != Application.ModuleCategory)
            .Select(feature => Entry(feature, enabled, locked))];
    }

    public async Task<FeatureEntry?> FindAsync(string id) => (await ListAsync()).FirstOrDefault(entry => entry.Feature.Id == id);

    private FeatureEntry Entry(IFeatureInfo feature, HashSet<string> enabled, HashSet<string> locked) => new(
        feature,
        enabled.Contains(feature.Id),
        locked.Contains(feature.Id),
        [.. extensions.GetFeatureDependencies(feature.Id).Where(other => other.Id != feature.Id && !enabled.Contains(other.Id))],
        [.. extensions.GetDependentFeatures(feature.Id).Where(other => other.Id != feature.Id && enabled.Contains(other.Id))]);

    /// <summary>What cannot be switched off, and all that it depends on.</summary>
    private async Task<HashSet<string>> LockedAsync()
    {
        var always = (await manager.GetAlwaysEnabledFeaturesAsync()).Select(feature => feature.Id);
        string?[] themes = [await adminTheme.GetAdminThemeNameAsync(), await siteTheme.GetSiteThemeNameAsync()];
        return always.Concat(_needed).Concat(themes.OfType<string>())
            .SelectMany(extensions.GetFeatureDependencies)
            .Select(feature => feature.Id)
            .ToHashSet(StringComparer.Ordinal);
    }
}
