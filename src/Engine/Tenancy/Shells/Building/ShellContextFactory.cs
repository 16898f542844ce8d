using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Setup;

namespace OrchardSite.Engine.Tenancy.Shells.Building;

/// <summary>Builds shells: first one with the features that every tenant has, which reads the tenant's own list of features.</summary>
internal sealed partial class ShellContextFactory(
    ICompositionStrategy compositionStrategy,
    IShellContainerFactory containerFactory,
    IExtensionManager extensionManager,
    IEnumerable<ShellFeature> globalFeatures,
    IEnumerable<SetupFeature> setupFeatures,
    IEnumerable<TenantFeature> tenantFeatures,
    ILogger<ShellContextFactory> logger) : IShellContextFactory
{
    public async Task<ShellContext> CreateShellContextAsync(ShellSettings settings)
    {
        var minimum = Minimum(settings);
        var context = await CreateDescribedContextAsync(settings, minimum);
        ShellDescriptor? stored = null;
        try
        {
            await OpenStorageAsync(context);
            await using var scope = context.ServiceProvider.CreateAsyncScope();
            if (scope.ServiceProvider.GetService<IShellDescriptorManager>() is { } manager)
            {
                stored = await manager.GetShellDescriptorAsync();
            }
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }

        if (stored is null)
        {
            return context;
        }

        await context.WithSharedSettings().DisposeAsync();
        context = await CreateDescribedContextAsync(settings, Complete(stored, settings));
        try
        {
            await OpenStorageAsync(context);
            return context;
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    public Task<ShellContext> CreateSetupContextAsync(ShellSettings settings)
    {
        var descriptor = Minimum(settings);
        descriptor.Features = [.. descriptor.Features.Concat(setupFeatures.Select(feature => new ShellFeature(feature.Id))).Distinct()];
        return CreateDescribedContextAsync(settings, Expand(descriptor, settings));
    }

    public async Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor)
    {
        await settings.EnsureConfigurationAsync();
        var blueprint = await compositionStrategy.ComposeAsync(settings, shellDescriptor);
        return new ShellContext
        {
            Settings = settings,
            Blueprint = blueprint,
            ServiceProvider = await containerFactory.CreateContainerAsync(settings, blueprint),
            SharedSettings = true,
        };
    }

    /// <summary>Opens the tenant's store, which services take without waiting for it. A shell that is only to look for tables is left without.</summary>
    private static Task OpenStorageAsync(ShellContext context) =>
        context.ServiceProvider.GetService<ITenantStorage>()?.OpenAsync() ?? Task.CompletedTask;

    /// <summary>The features that a tenant has whatever its own list says.</summary>
    private ShellDescriptor Minimum(ShellSettings settings)
    {
        var always = extensionManager.GetFeatures().Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id);
        return Expand(
            new ShellDescriptor
            {
                SerialNumber = -1,
                Features = [.. globalFeatures.Select(feature => feature.Id).Concat(always).Select(id => new ShellFeature(id, alwaysEnabled: true)).Distinct()],
            },
            settings);
    }

    private ShellDescriptor Complete(ShellDescriptor stored, ShellSettings settings)
    {
        var known = extensionManager.GetFeatures().Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var feature in stored.Features.Where(feature => !known.Contains(feature.Id)))
        {
            LogUnknownFeature(logger, settings.Name, feature.Id);
        }

        return Expand(
            new ShellDescriptor
            {
                SerialNumber = stored.SerialNumber,
                Installed = stored.Installed,
                Features =
                [
                    .. Minimum(settings).Features
                        .Concat(tenantFeatures.Select(feature => new ShellFeature(feature.Id, alwaysEnabled: true)))
                        .Concat(stored.Features.Where(feature => known.Contains(feature.Id)))
                        .Distinct(),
                ],
            },
            settings);
    }

    /// <summary>Adds what the features depend on, and drops what this tenant may not have.</summary>
    private ShellDescriptor Expand(ShellDescriptor descriptor, ShellSettings settings)
    {
        var flags = descriptor.Features.ToDictionary(feature => feature.Id, feature => feature.AlwaysEnabled, StringComparer.Ordinal);
        descriptor.Features =
        [
            .. extensionManager.GetFeatures(descriptor.Features.Select(feature => feature.Id))
                .Where(feature => !feature.DefaultTenantOnly || settings.IsDefaultShell())
                .Select(feature => new ShellFeature(feature.Id, flags.GetValueOrDefault(feature.Id) || feature.IsAlwaysEnabled)),
        ];
        return descriptor;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The tenant '{Tenant}' has enabled the feature '{Feature}', which no module of the application declares. It is passed over.")]
    private static partial void LogUnknownFeature(ILogger logger, string tenant, string feature);
}
