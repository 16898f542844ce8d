using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using IStartup = OrchardCore.Modules.IStartup;

namespace OrchardSite.Engine.Tenancy.Shells.Building;

/// <summary>
/// What tenants take over from the host's services: scoped and transient ones as they are registered, singletons as the host's own
/// instances, which tenants must not dispose of. What must be a tenant's own (routing, sign-in, antiforgery, keys, MVC) is left out.
/// </summary>
internal sealed class HostServices(IServiceCollection hostServices, IServiceProvider hostProvider)
{
    private static readonly string[] _ownOfTenants =
    [
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.Antiforgery",
        "Microsoft.AspNetCore.Authentication",
        "Microsoft.AspNetCore.Authorization",
        "Microsoft.AspNetCore.DataProtection",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.AspNetCore.Razor",
        "Microsoft.AspNetCore.Session",
        "Microsoft.Extensions.Localization",
    ];

    private readonly Lazy<ServiceDescriptor[]> _shared = new(() => Share(hostServices, hostProvider));

    public void AddTo(IServiceCollection services)
    {
        foreach (var descriptor in _shared.Value)
        {
            services.Add(descriptor);
        }
    }

    private static ServiceDescriptor[] Share(IServiceCollection services, IServiceProvider provider)
    {
        var shared = new List<ServiceDescriptor>(services.Count);
        foreach (var group in services.Where(descriptor => !IsOwn(descriptor)).GroupBy(descriptor => (descriptor.ServiceType, descriptor.ServiceKey)))
        {
            var singletons = group.Count(descriptor => IsInstantiable(descriptor));
            if (singletons == 0)
            {
                shared.AddRange(group);
            }
            else if (group.Count() == 1)
            {
                shared.Add(Clone(group.First(), provider));
            }
            else
            {
                shared.AddRange(CloneAll(group, provider));
            }
        }

        return [.. shared];
    }

    private static bool IsInstantiable(ServiceDescriptor descriptor) =>
        descriptor.Lifetime == ServiceLifetime.Singleton && !descriptor.ServiceType.IsGenericTypeDefinition;

    private static ServiceDescriptor Clone(ServiceDescriptor descriptor, IServiceProvider provider)
    {
        var type = descriptor.ServiceType;
        if (descriptor.IsKeyedService)
        {
            return new ServiceDescriptor(type, descriptor.ServiceKey, ((IKeyedServiceProvider)provider).GetRequiredKeyedService(type, descriptor.ServiceKey));
        }

        // What a factory gives is disposed of by the container that called it; an instance is not.
        return descriptor.ImplementationType is { } implementation && !IsDisposable(implementation)
            ? ServiceDescriptor.Singleton(type, _ => provider.GetRequiredService(type))
            : new ServiceDescriptor(type, provider.GetRequiredService(type));
    }

    private static IEnumerable<ServiceDescriptor> CloneAll(IGrouping<(Type ServiceType, object? ServiceKey), ServiceDescriptor> group, IServiceProvider provider)
    {
        var (type, key) = group.Key;
        var instances = (key is null ? provider.GetServices(type) : provider.GetKeyedServices(type, key)).ToArray();
        return group.Zip(instances, (descriptor, instance) => descriptor.Lifetime == ServiceLifetime.Singleton
            ? new ServiceDescriptor(type, key, instance!)
            : descriptor);
    }

    private static bool IsDisposable(Type type) => typeof(IDisposable).IsAssignableFrom(type) || typeof(IAsyncDisposable).IsAssignableFrom(type);

    private static bool IsOwn(ServiceDescriptor descriptor) =>
        descriptor.ServiceType == typeof(IStartup)
        || descriptor.ServiceType == typeof(IHostedService)
        || descriptor.ServiceType == typeof(IStartupFilter)
        || descriptor.ServiceType == typeof(HostServices)
        || TypesOf(descriptor).Any(type => _ownOfTenants.Any(type.Assembly.GetName().Name!.StartsWith));

    /// <summary>What a service is about: a factory that configures routing belongs to routing, whatever interface it is registered as.</summary>
    private static IEnumerable<Type> TypesOf(ServiceDescriptor descriptor)
    {
        var implementation = descriptor.IsKeyedService
            ? descriptor.KeyedImplementationType
            : descriptor.ImplementationType ?? descriptor.ImplementationInstance?.GetType();
        return [descriptor.ServiceType, .. descriptor.ServiceType.GenericTypeArguments, .. implementation is null ? Type.EmptyTypes : [implementation]];
    }
}
