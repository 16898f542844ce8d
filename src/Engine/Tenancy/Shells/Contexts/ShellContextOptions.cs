namespace OrchardCore.Environment.Shell.Builders;

/// <summary>How long locks on activation and removal of a shell are waited for and held, in milliseconds.</summary>
public class ShellContextOptions
{
    public int ShellActivateLockExpiration { get; set; }

    public int ShellActivateLockTimeout { get; set; }

    public int ShellRemovingLockExpiration { get; set; }

    public int ShellRemovingLockTimeout { get; set; }
}
