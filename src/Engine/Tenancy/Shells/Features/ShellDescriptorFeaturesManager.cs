using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Shells.Features;

/// <summary>
/// Changes the features of a tenant; what a feature needs is enabled with it, what needs a feature is disabled with it. Handlers are told before; the descriptor is written, which releases the shell; they are told
/// after in a scope on the new shell, where the services of newly enabled features exist.
/// </summary>
internal sealed class ShellDescriptorFeaturesManager(
    IExtensionManager extensionManager,
    IEnumerable<IFeatureEventHandler> featureEventHandlers,
    IEnumerable<IShellDescriptorManager> shellDescriptorManagers,
    ILogger<ShellDescriptorFeaturesManager> logger) : IShellDescriptorFeaturesManager
{
    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        ShellDescriptor shellDescriptor, IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var enabled = shellDescriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var always = shellDescriptor.Features.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var installed = shellDescriptor.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        var disabling = featuresToDisable
            .Where(feature => !feature.IsAlwaysEnabled && !always.Contains(feature.Id))
            .SelectMany(feature => extensionManager.GetDependentFeatures(feature.Id).Reverse())
            .DistinctBy(feature => feature.Id)
            .Where(feature => enabled.Contains(feature.Id))
            .ToArray();
        var enabling = featuresToEnable
            .SelectMany(feature => extensionManager.GetFeatureDependencies(feature.Id))
            .DistinctBy(feature => feature.Id)
            .Where(feature => !enabled.Contains(feature.Id))
            .ToArray();
        if (disabling.Length == 0 && enabling.Length == 0)
        {
            return ([], []);
        }

        var installing = enabling.Where(feature => !installed.Contains(feature.Id)).ToArray();
        await TellBeforeAsync(disabling, enabling, installing);
        await WriteAsync(shellDescriptor, enabled, disabling, enabling);
        ShellScope.AddDeferredTask(scope => TellAfterAsync(scope, disabling, enabling, installing));
        return (disabling, enabling);
    }

    private async Task WriteAsync(ShellDescriptor descriptor, HashSet<string> enabled, IFeatureInfo[] disabling, IFeatureInfo[] enabling)
    {
        var manager = shellDescriptorManagers.LastOrDefault()
            ?? throw new InvalidOperationException("The tenant has no store that its features could be written to.");
        var disabled = disabling.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var ids = enabled.Where(id => !disabled.Contains(id)).Concat(enabling.Select(feature => feature.Id)).ToHashSet(StringComparer.Ordinal);
        await manager.UpdateShellDescriptorAsync(
            descriptor.SerialNumber,
            extensionManager.GetFeatures().Where(feature => ids.Contains(feature.Id)).Select(feature => new ShellFeature(feature.Id)));
    }

    private async Task TellBeforeAsync(IFeatureInfo[] disabling, IFeatureInfo[] enabling, IFeatureInfo[] installing)
    {
        foreach (var feature in installing)
        {
            await featureEventHandlers.InvokeAsync((handler, info) => handler.InstallingAsync(info), feature, logger);
        }

        foreach (var feature in enabling)
        {
            await featureEventHandlers.InvokeAsync((handler, info) => handler.EnablingAsync(info), feature, logger);
        }

        foreach (var feature in disabling)
        {
            await featureEventHandlers.InvokeAsync((handler, info) => handler.DisablingAsync(info), feature, logger);
        }
    }

    private async Task TellAfterAsync(ShellScope scope, IFeatureInfo[] disabling, IFeatureInfo[] enabling, IFeatureInfo[] installing)
    {
        var handlers = (IEnumerable<IFeatureEventHandler>)scope.ServiceProvider.GetService(typeof(IEnumerable<IFeatureEventHandler>))!;
        foreach (var feature in installing)
        {
            await handlers.InvokeAsync((handler, info) => handler.InstalledAsync(info), feature, logger);
        }

        foreach (var feature in enabling)
        {
            await handlers.InvokeAsync((handler, info) => handler.EnabledAsync(info), feature, logger);
        }

        foreach (var feature in disabling)
        {
            await handlers.InvokeAsync((handler, info) => handler.DisabledAsync(info), feature, logger);
        }
    }
}
