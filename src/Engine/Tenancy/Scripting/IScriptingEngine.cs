using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Runs scripts of one language.</summary>
public interface IScriptingEngine
{
    string Prefix { get; }

    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath);

    object? Evaluate(IScriptingScope scope, string script);

    Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default);
}
