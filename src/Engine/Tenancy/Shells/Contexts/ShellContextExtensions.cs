using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>Asks a shell context how far it is built.</summary>
public static class ShellContextExtensions
{
    public static bool HasServices(this ShellContext context) => context?.ServiceProvider is not null;

    public static bool HasPipeline(this ShellContext context) => context?.Pipeline is not null;

    public static bool IsActive(this ShellContext context) => context is { ActiveScopes: > 0 };

    /// <summary>Has the settings outlive the context.</summary>
    public static ShellContext WithSharedSettings(this ShellContext context)
    {
        context.SharedSettings = true;
        return context;
    }

    /// <summary>Has the settings disposed of with the context.</summary>
    public static ShellContext WithoutSharedSettings(this ShellContext context)
    {
        context.SharedSettings = false;
        return context;
    }
}
