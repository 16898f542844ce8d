namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that was enabled at least once.</summary>
public class InstalledShellFeature : ShellFeature
{
    public InstalledShellFeature()
    {
    }

    public InstalledShellFeature(ShellFeature feature)
        : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    /// <summary>The serial number of the descriptor that it was first enabled in.</summary>
    public int SerialNumber { get; set; }
}
