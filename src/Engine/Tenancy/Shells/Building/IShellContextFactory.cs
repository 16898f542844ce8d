using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Makes shell contexts.</summary>
public interface IShellContextFactory
{
    Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor);

    Task<ShellContext> CreateSetupContextAsync(ShellSettings settings);

    Task<ShellContext> CreateShellContextAsync(ShellSettings settings);
}
