using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

/// <summary>Keeps the list of a tenant's enabled features.</summary>
public interface IShellDescriptorManager
{
    Task<ShellDescriptor?> GetShellDescriptorAsync();

    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
}
