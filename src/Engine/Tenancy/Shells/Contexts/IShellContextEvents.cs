using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Abstractions.Shell;

/// <summary>Told when a shell context was built, before it serves.</summary>
public interface IShellContextEvents
{
    Task CreatedAsync(ShellContext context);
}
