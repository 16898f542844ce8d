namespace OrchardCore.Environment.Shell;

/// <summary>Releases the current shell at the end of the scope.</summary>
public interface IShellReleaseManager
{
    void RequestRelease();

    void SuspendReleaseRequest();
}
