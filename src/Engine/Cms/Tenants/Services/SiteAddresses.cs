using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Cms.Autoroute.Paths;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Knows what the default tenant answers at: its routes, its files and its pages. A tenant with such a prefix would hide them.</summary>
internal sealed class SiteAddresses(ReservedPaths routes, IExtensionManager extensionManager, IServiceProvider services)
{
    /// <summary>What modules answer at in front of the routes.</summary>
    private static readonly string[] _folders = ["media", "api", "health", "robots.txt", "favicon.ico", "sitemap.xml"];

    /// <summary>An address of the site below the segment; null when there is none.</summary>
    public async Task<string?> FindBelowAsync(string segment)
    {
        if (routes.Contains(segment)
            || _folders.Contains(segment, StringComparer.OrdinalIgnoreCase)
            || extensionManager.GetExtensions().Any(extension => string.Equals(extension.Id, segment, StringComparison.OrdinalIgnoreCase)))
        {
            return "/" + segment;
        }

        return services.GetService<AutoroutePaths>() is { } paths && await paths.FindBelowAsync(segment) is { } path ? "/" + path.TrimStart('/') : null;
    }
}
