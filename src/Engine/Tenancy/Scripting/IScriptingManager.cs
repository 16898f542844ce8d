using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Evaluates directives such as <c>js: 1 + 1</c>.</summary>
public interface IScriptingManager
{
    IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; }

    object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders);

    Task<object?> EvaluateAsync(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders, CancellationToken cancellationToken = default);

    IScriptingEngine? GetScriptingEngine(string prefix);
}
