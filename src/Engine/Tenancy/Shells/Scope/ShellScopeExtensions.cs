namespace OrchardCore.Environment.Shell.Scope;

/// <summary>Adds to what a given scope does at its end.</summary>
public static class ShellScopeExtensions
{
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Action<ShellScope> callback, bool last = false) =>
        scope.RegisterBeforeDispose(Wrap(callback), last);

    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false)
    {
        scope.BeforeDispose(callback, last);
        return scope;
    }

    public static ShellScope AddDeferredSignal(this ShellScope scope, string key)
    {
        scope.DeferSignal(key);
        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Action<ShellScope> callback) => scope.AddDeferredTask(Wrap(callback));

    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task)
    {
        scope.DeferTask(task);
        return scope;
    }

    public static ShellScope AddExceptionHandler(this ShellScope scope, Action<ShellScope, Exception> handler) =>
        scope.AddExceptionHandler((failed, exception) =>
        {
            handler(failed, exception);
            return Task.CompletedTask;
        });

    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler)
    {
        scope.OnException(handler);
        return scope;
    }

    private static Func<ShellScope, Task> Wrap(Action<ShellScope> callback) => scope =>
    {
        callback(scope);
        return Task.CompletedTask;
    };
}
