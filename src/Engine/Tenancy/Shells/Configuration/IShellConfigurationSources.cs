using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Where the configuration of a tenant is read from and written to.</summary>
public interface IShellConfigurationSources
{
    Task AddSourcesAsync(string tenant, IConfigurationBuilder builder);

    Task RemoveAsync(string tenant);

    Task SaveAsync(string tenant, IDictionary<string, string> data);
}
