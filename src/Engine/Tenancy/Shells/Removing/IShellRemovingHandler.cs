namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes its part of a tenant.</summary>
public interface IShellRemovingHandler
{
    Task RemovingAsync(ShellRemovingContext context);
}
