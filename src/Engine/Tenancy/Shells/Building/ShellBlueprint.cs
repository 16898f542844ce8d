using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

/// <summary>What a shell is to be built from.</summary>
public class ShellBlueprint
{
    public IDictionary<Type, IEnumerable<IFeatureInfo>> Dependencies { get; set; } = new Dictionary<Type, IEnumerable<IFeatureInfo>>();

    public ShellDescriptor Descriptor { get; set; } = null!;

    public ShellSettings Settings { get; set; } = null!;
}
