using OrchardCore.Environment.Shell.Builders.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Makes the service provider of a shell.</summary>
public interface IShellContainerFactory
{
    Task<IServiceProvider> CreateContainerAsync(ShellSettings settings, ShellBlueprint blueprint);
}
