namespace OrchardCore.Environment.Shell.Removing;

/// <summary>The removal of a tenant and how far it succeeded.</summary>
public class ShellRemovingContext
{
    public ShellSettings ShellSettings { get; set; } = null!;

    public bool LocalResourcesOnly { get; set; }

    public bool FailedOnLockTimeout { get; set; }

    public bool Success => ErrorMessage is null;

    public string? ErrorMessage { get; set; }

    public Exception? Error { get; set; }
}
