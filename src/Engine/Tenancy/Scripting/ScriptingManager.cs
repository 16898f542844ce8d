using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

/// <summary>Evaluates directives, an engine's prefix and a script with ':' between them.</summary>
internal sealed class ScriptingManager(
    IEnumerable<IScriptingEngine> engines,
    IEnumerable<IGlobalMethodProvider> globalMethodProviders,
    IServiceProvider serviceProvider) : IScriptingManager
{
    public IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; } = [.. globalMethodProviders];

    public IScriptingEngine? GetScriptingEngine(string prefix) => engines.FirstOrDefault(engine => engine.Prefix == prefix);

    public object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders) =>
        Open(directive, fileProvider, basePath, scopedMethodProviders) is var (engine, scope, script) ? engine.Evaluate(scope, script) : directive;

    public async Task<object?> EvaluateAsync(
        string directive,
        IFileProvider? fileProvider,
        string? basePath,
        IEnumerable<IGlobalMethodProvider>? scopedMethodProviders,
        CancellationToken cancellationToken = default) =>
        Open(directive, fileProvider, basePath, scopedMethodProviders) is var (engine, scope, script)
            ? await engine.EvaluateAsync(scope, script, cancellationToken)
            : directive;

    private (IScriptingEngine Engine, IScriptingScope Scope, string Script)? Open(
        string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || GetScriptingEngine(directive[..colon]) is not { } engine)
        {
            return null;
        }

        var methods = GlobalMethodProviders.Concat(scopedMethodProviders ?? []).SelectMany(provider => provider.GetMethods());
        return (engine, engine.CreateScope(methods, serviceProvider, fileProvider!, basePath!), directive[(colon + 1)..]);
    }
}
