using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Cms.Autoroute.Paths;
using OrchardSite.Engine.Tenancy.AutoSetup;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Knows what the default tenant answers at: its routes, its files and its pages. A tenant with such a prefix would hide them.</summary>
internal sealed class SiteAddresses(ReservedPaths routes, IExtensionManager extensionManager, IServiceProvider services) : ISiteAddresses
{
    public async Task<string?> FindBelowAsync(string segment)
    {
        if (routes.Contains(segment)
            || extensionManager.GetExtensions().Any(extension => string.Equals(extension.Id, segment, StringComparison.OrdinalIgnoreCase)))
        {
            return "/" + segment;
        }

        return services.GetService<AutoroutePaths>() is { } paths && await paths.FindBelowAsync(segment) is { } path ? "/" + path.TrimStart('/') : null;
    }
}
