using Jint;
using Jint.Native;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

/// <summary>Runs JavaScript, within limits of time, memory and depth.</summary>
internal sealed class JavaScriptEngine : IScriptingEngine
{
    private const int MaxStatements = 1_000_000;
    private const int MaxRecursion = 200;
    private const long MaxMemory = 64 * 1024 * 1024;
    private const uint MaxArraySize = 1_000_000;
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _regexTimeout = TimeSpan.FromSeconds(1);

    /// <summary>What takes its memory at once, before the limit is looked at. Nobody needs bytes in a recipe.</summary>
    private static readonly string[] _withheld =
    [
        "ArrayBuffer", "SharedArrayBuffer", "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array",
        "Int32Array", "Uint32Array", "Float16Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array",
    ];

    public string Prefix => "js";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath)
    {
        var engine = new Jint.Engine(options => options
            .MaxStatements(MaxStatements)
            .LimitRecursion(MaxRecursion)
            .LimitMemory(MaxMemory)
            .TimeoutInterval(_timeout)
            .MaxArraySize(MaxArraySize)
            .RegexTimeoutInterval(_regexTimeout));
        Array.ForEach(_withheld, name => engine.Global.Delete(name));
        foreach (var method in methods)
        {
            var implementation = (method.Method ?? method.AsyncMethod)?.Invoke(serviceProvider);
            if (implementation is not null)
            {
                engine.SetValue(method.Name, implementation);
            }
        }

        return new JavaScriptScope(engine);
    }

    public object? Evaluate(IScriptingScope scope, string script) => Unwrap(GetEngine(scope).Evaluate(script));

    public async Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = Evaluate(scope, script);
        return result is Task task ? await UnwrapAsync(task) : result;
    }

    private static Jint.Engine GetEngine(IScriptingScope scope) => scope is JavaScriptScope javaScript
        ? javaScript.Engine
        : throw new ArgumentException("The scope was made by another engine.", nameof(scope));

    private static object? Unwrap(JsValue value) => value.UnwrapIfPromise().ToObject();

    private static async Task<object?> UnwrapAsync(Task task)
    {
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(task);
    }

    private sealed record JavaScriptScope(Jint.Engine Engine) : IScriptingScope;
}
