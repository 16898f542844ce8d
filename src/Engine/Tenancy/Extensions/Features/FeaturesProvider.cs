using System.Globalization;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tenancy.Extensions.Features;

/// <summary>Makes features from manifests: those that are declared, or one that is the module itself.</summary>
internal sealed class FeaturesProvider(IEnumerable<IFeatureBuilderEvents> events) : IFeaturesProvider
{
    public IEnumerable<IFeatureInfo> GetFeatures(IExtensionInfo extensionInfo, IManifestInfo manifestInfo)
    {
        var module = manifestInfo.ModuleInfo;
        IEnumerable<FeatureAttribute> declared = module.Features.Count > 0 ? module.Features : [module];
        return declared.Select(feature => Build(feature, module, extensionInfo, manifestInfo)).ToArray();
    }

    private FeatureInfo Build(FeatureAttribute feature, ModuleAttribute module, IExtensionInfo extension, IManifestInfo manifest)
    {
        if (!feature.Exists)
        {
            throw new InvalidOperationException($"The module '{extension.Id}' declares a feature without an id.");
        }

        var context = Describe(feature, module, extension, manifest);
        foreach (var handler in events)
        {
            handler.Building(context);
        }

        var built = Make(context);
        foreach (var handler in events)
        {
            handler.Built(built);
        }

        return built;
    }

    private static FeatureBuildingContext Describe(FeatureAttribute feature, ModuleAttribute module, IExtensionInfo extension, IManifestInfo manifest) => new()
    {
        FeatureId = feature.Id,
        FeatureName = FirstGiven(feature.Name, feature.Id),
        Category = FirstGiven(feature.Category, module.Category, extension is ThemeExtensionInfo ? "Themes" : "Uncategorized"),
        Description = FirstGiven(feature.Description, module.Description),
        Priority = ParsePriority(FirstGiven(feature.Priority, module.Priority), feature.Id),
        DefaultTenantOnly = feature.DefaultTenantOnly || module.DefaultTenantOnly,
        IsAlwaysEnabled = feature.IsAlwaysEnabled,
        EnabledByDependencyOnly = feature.EnabledByDependencyOnly,
        FeatureDependencyIds = GetDependencies(feature, extension),
        ExtensionInfo = extension,
        ManifestInfo = manifest,
    };

    private static FeatureInfo Make(FeatureBuildingContext context) => new()
    {
        Id = context.FeatureId,
        Name = context.FeatureName,
        Category = context.Category,
        Description = context.Description,
        Priority = context.Priority,
        DefaultTenantOnly = context.DefaultTenantOnly,
        IsAlwaysEnabled = context.IsAlwaysEnabled,
        EnabledByDependencyOnly = context.EnabledByDependencyOnly,
        Dependencies = context.FeatureDependencyIds,
        Extension = context.ExtensionInfo,
    };

    /// <summary>A theme depends on its base theme whether its manifest says so or not.</summary>
    private static string[] GetDependencies(FeatureAttribute feature, IExtensionInfo extension)
    {
        var dependencies = feature.Dependencies.Select(id => id.Trim());
        if (extension is ThemeExtensionInfo { BaseTheme.Length: > 0 } theme)
        {
            dependencies = dependencies.Append(theme.BaseTheme);
        }

        return dependencies.Distinct(StringComparer.Ordinal).ToArray();
    }

    private static string FirstGiven(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return string.Empty;
    }

    private static int ParsePriority(string priority, string featureId)
    {
        if (priority.Length == 0)
        {
            return 0;
        }

        return int.TryParse(priority, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidOperationException($"The priority '{priority}' of the feature '{featureId}' is not a whole number.");
    }
}
