namespace OrchardCore.Environment.Shell.Events;

/// <summary>Moments in the life of shells.</summary>
public interface IShellEvents
{
    ShellsEvent? LoadingAsync { get; set; }

    ShellEvent? ReleasingAsync { get; set; }

    ShellEvent? ReloadingAsync { get; set; }

    ShellEvent? RemovingAsync { get; set; }
}
