using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Chooses the types that a shell is made of.</summary>
public interface ICompositionStrategy
{
    Task<ShellBlueprint> ComposeAsync(ShellSettings settings, ShellDescriptor descriptor);
}
