using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Where the settings of all tenants are read from and written to.</summary>
public interface IShellsSettingsSources
{
    Task AddSourcesAsync(IConfigurationBuilder builder);

    Task AddSourcesAsync(string tenant, IConfigurationBuilder builder);

    Task RemoveAsync(string tenant);

    Task SaveAsync(string tenant, IDictionary<string, string> data);
}
