using System.Collections.Concurrent;
using Microsoft.Extensions.FileProviders;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>The templates of a tenant: parsed from text or file on first use, and from a file again when the file has changed.</summary>
internal sealed class LiquidTemplates(LiquidParser parser, LiquidTemplateCache cache)
{
    private readonly ConcurrentDictionary<string, FileTemplate> _files = new(StringComparer.Ordinal);

    public LiquidTemplate FromText(string name, string text) => cache.Get(parser, name, text);

    public LiquidTemplate FromFile(string path, IFileInfo file)
    {
        if (_files.TryGetValue(path, out var known) && known.LastModified == file.LastModified && known.Length == file.Length)
        {
            return known.Template;
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var template = cache.Get(parser, path, reader.ReadToEnd());
        _files[path] = new FileTemplate(file.LastModified, file.Length, template);
        return template;
    }

    private sealed record FileTemplate(DateTimeOffset LastModified, long Length, LiquidTemplate Template);
}
