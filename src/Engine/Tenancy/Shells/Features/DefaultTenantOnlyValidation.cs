using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tenancy.Shells.Features;

/// <summary>Forbids the default tenant's features to the others.</summary>
internal sealed class DefaultTenantOnlyValidation(IExtensionManager extensionManager, ShellSettings settings) : IFeatureValidationProvider
{
    public ValueTask<bool> IsFeatureValidAsync(string id) =>
        new(settings.IsDefaultShell() || !extensionManager.GetFeatures().Any(feature => feature.Id == id && feature.DefaultTenantOnly));
}
