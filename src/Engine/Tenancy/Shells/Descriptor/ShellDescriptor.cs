namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>The enabled and once installed features of a tenant.</summary>
public class ShellDescriptor
{
    public IList<ShellFeature> Features { get; set; } = [];

    public IList<InstalledShellFeature> Installed { get; set; } = [];

    public int SerialNumber { get; set; }
}
