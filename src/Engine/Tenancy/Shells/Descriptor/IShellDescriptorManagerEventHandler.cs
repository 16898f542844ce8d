using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Told when a tenant's descriptor changed.</summary>
public interface IShellDescriptorManagerEventHandler
{
    Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings);
}
