using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes.Steps;

/// <summary>
/// Enables and disables features: <c>{ "name": "feature", "enable": […], "disable": […] }</c>. One that is the default tenant's
/// alone is passed over in another tenant, so that one recipe serves both.
/// </summary>
internal sealed partial class FeatureStep(
    IShellFeaturesManager featuresManager,
    IExtensionManager extensionManager,
    ShellSettings settings,
    IStringLocalizer<FeatureStep> S,
    ILogger<FeatureStep> logger) : NamedRecipeStepHandler("Feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.ToObject<Model>()!;
        var features = (await featuresManager.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        var ofDefault = extensionManager.GetFeatures().Where(feature => feature.DefaultTenantOnly && !features.ContainsKey(feature.Id)).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in model.Enable.Concat(model.Disable).Where(id => !features.ContainsKey(id) && !ofDefault.Contains(id)))
        {
            context.Errors.Add(S["There is no feature '{0}', or this tenant may not have it.", id]);
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var id in model.Enable.Where(ofDefault.Contains))
        {
            LogPassedOver(logger, id, settings.Name);
        }

        await featuresManager.UpdateFeaturesAsync(
            model.Disable.Where(features.ContainsKey).Select(id => features[id]),
            model.Enable.Where(features.ContainsKey).Select(id => features[id]),
            force: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The feature '{Feature}', which a recipe asks for, is the default tenant's alone; it stays off in the tenant '{Tenant}'.")]
    private static partial void LogPassedOver(ILogger logger, string feature, string tenant);

    private sealed class Model
    {
        public string[] Enable { get; set; } = [];

        public string[] Disable { get; set; } = [];
    }
}
