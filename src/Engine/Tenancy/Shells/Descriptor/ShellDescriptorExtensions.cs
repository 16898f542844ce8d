using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Asks a shell descriptor.</summary>
public static class ShellDescriptorExtensions
{
    /// <summary>Says whether the feature was enabled in an earlier descriptor than this one.</summary>
    public static bool WasFeatureAlreadyInstalled(this ShellDescriptor shellDescriptor, string featureId) =>
        shellDescriptor.Installed.Any(feature => feature.SerialNumber != shellDescriptor.SerialNumber && feature.Id == featureId);
}
