using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

/// <summary>Signals when the scope has succeeded.</summary>
public static class SignalExtensions
{
    public static void DeferredSignalToken(this ISignal _, string key) => ShellScope.AddDeferredSignal(key);
}
