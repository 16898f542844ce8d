using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Where configuration common to all tenants is read from.</summary>
public interface IShellsConfigurationSources
{
    Task AddSourcesAsync(IConfigurationBuilder builder);
}
