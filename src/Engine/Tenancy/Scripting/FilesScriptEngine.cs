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

    public object? Evaluate(IScriptingScope scope, string script)
    {
        var (file, isText) = Find(scope, script);
        using var stream = file.CreateReadStream();
        if (isText)
        {
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return ToBase64(memory);
    }

    public async Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        var (file, isText) = Find(scope, script);
        await using var stream = file.CreateReadStream();
        if (isText)
        {
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(cancellationToken);
        }

        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return ToBase64(memory);
    }

    private static (IFileInfo File, bool IsText) Find(IScriptingScope scope, string script)
    {
        var call = Call().Match(script);
        if (!call.Success || scope is not FilesScope files)
        {
            throw new FormatException($"The file directive '{script}' is neither text('name') nor base64('name').");
        }

        var path = Path.Combine(files.BasePath, call.Groups["path"].Value).Replace('\\', '/');
        var file = files.FileProvider.GetFileInfo(path);
        return file.Exists
            ? (file, call.Groups["function"].Value == "text")
            : throw new FileNotFoundException($"The file '{path}' does not exist.", path);
    }

    private static string ToBase64(MemoryStream memory) => Convert.ToBase64String(memory.GetBuffer().AsSpan(0, (int)memory.Length));

    [GeneratedRegex("""^\s*(?<function>text|base64)\s*\(\s*['"](?<path>[^'"]+)['"]\s*\)\s*;?\s*$""")]
    private static partial Regex Call();

    private sealed record FilesScope(IFileProvider FileProvider, string BasePath) : IScriptingScope;
}
