using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

/// <summary>Reads files beside a recipe: <c>file:text('name')</c> and <c>file:base64('name')</c>.</summary>
internal sealed partial class FilesScriptEngine : IScriptingEngine
{
    public string Prefix => "file";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath) =>
        new FilesScope(fileProvider ?? new NullFileProvider(), basePath ?? string.Empty);

    public object? Evaluate(IScriptingScope scope, string script) => EvaluateAsync(scope, script).GetAwaiter().GetResult();

    public async Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        var call = Call().Match(script);
        if (!call.Success || scope is not FilesScope files)
        {
            throw new FormatException($"The file directive '{script}' is neither text('name') nor base64('name').");
        }

        var path = Path.Combine(files.BasePath, call.Groups["path"].Value).Replace('\\', '/');
        var file = files.FileProvider.GetFileInfo(path);
        if (!file.Exists)
        {
            throw new FileNotFoundException($"The file '{path}' does not exist.", path);
        }

        await using var stream = file.CreateReadStream();
        if (call.Groups["function"].Value == "text")
        {
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(cancellationToken);
        }

        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return Convert.ToBase64String(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    [GeneratedRegex("""^\s*(?<function>text|base64)\s*\(\s*['"](?<path>[^'"]+)['"]\s*\)\s*;?\s*$""")]
    private static partial Regex Call();

    private sealed record FilesScope(IFileProvider FileProvider, string BasePath) : IScriptingScope;
}
