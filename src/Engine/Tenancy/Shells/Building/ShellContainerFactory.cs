using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Shells.Building;

/// <summary>Makes a tenant's service provider: the host's services, then those that the startups of its features add.</summary>
internal sealed class ShellContainerFactory(
    HostServices hostServices,
    IServiceProvider hostProvider,
    IExtensionManager extensionManager,
    ITypeFeatureProvider typeFeatureProvider,
    IHostEnvironment environment) : IShellContainerFactory
{
    public async Task<IServiceProvider> CreateContainerAsync(ShellSettings settings, ShellBlueprint blueprint)
    {
        var services = new ServiceCollection();
        hostServices.AddTo(services);
        services.AddSingleton(settings);
        services.AddSingleton(_ => settings.ShellConfiguration);
        services.AddSingleton(blueprint);
        services.AddSingleton(blueprint.Descriptor);

        var startups = await CreateStartupsAsync(services, blueprint);
        services.AddSingleton(new ShellStartups(startups));
        foreach (var startup in startups)
        {
            services.AddSingleton(startup);
        }

        foreach (var startup in startups)
        {
            startup.ConfigureServices(services);
        }

        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = environment.IsDevelopment() });
    }

    private async Task<IStartup[]> CreateStartupsAsync(ServiceCollection services, ShellBlueprint blueprint)
    {
        await using var provider = services.BuildServiceProvider();
        var positions = extensionManager.GetFeatures().Select((feature, position) => (feature.Id, position)).ToDictionary(entry => entry.Id, entry => entry.position);
        var modular = blueprint.Dependencies.Keys
            .Where(typeof(IStartup).IsAssignableFrom)
            .OrderBy(type => positions[typeFeatureProvider.GetFeatureForDependency(type).Id])
            .Select(type => (IStartup)ActivatorUtilities.CreateInstance(provider, type))
            .ToArray();
        return [.. hostProvider.GetServices<IStartup>().Concat(modular).OrderBy(startup => startup.Order)];
    }
}
