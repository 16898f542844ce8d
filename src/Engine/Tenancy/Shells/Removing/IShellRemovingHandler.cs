namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes one kind of what a tenant has. A handler that fails sets the context's error, and those behind it are not called.</summary>
public interface IShellRemovingHandler
{
    Task RemovingAsync(ShellRemovingContext context);
}
