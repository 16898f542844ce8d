using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundTasks;

/// <summary>A run of a background task.</summary>
public class BackgroundTaskEventContext
{
    private readonly ShellScope _scope;

    public BackgroundTaskEventContext(string name, ShellScope scope)
    {
        Name = name;
        _scope = scope;
    }

    public string Name { get; }

    public string Tenant => _scope.ShellContext.Settings.Name;

    public IServiceProvider Services => _scope.ServiceProvider;

    public Exception? Exception { get; set; }

    public bool HasException => Exception is not null;
}
