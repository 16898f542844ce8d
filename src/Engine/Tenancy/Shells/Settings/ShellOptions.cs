namespace OrchardCore.Environment.Shell;

/// <summary>Where shells keep their files.</summary>
public class ShellOptions
{
    public string ShellsApplicationDataPath { get; set; } = null!;

    public string ShellsContainerName { get; set; } = null!;
}
