namespace OrchardCore.AutoSetup.Options;

/// <summary>How long the set-up lock is waited for and held, in milliseconds.</summary>
public class LockOptions
{
    public int LockExpiration { get; set; } = 60_000;

    public int LockTimeout { get; set; } = 60_000;
}
