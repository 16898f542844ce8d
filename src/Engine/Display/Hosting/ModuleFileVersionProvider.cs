using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Modules.FileProviders;

namespace OrchardSite.Engine.Display.Hosting;

/// <summary>Adds the hash of a module's public file to its address, so that it can be cached for good.</summary>
internal sealed class ModuleFileVersionProvider(IEnumerable<IStaticFileProvider> fileProviders) : IFileVersionProvider
{
    private readonly ConcurrentDictionary<string, string> _versions = new(StringComparer.Ordinal);

    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
        {
            return path;
        }

        var end = path.AsSpan().IndexOfAny('?', '#');
        var file = end < 0 ? path : path[..end];
        if (requestPathBase.HasValue && file.StartsWith(requestPathBase.Value + "/", StringComparison.OrdinalIgnoreCase))
        {
            file = file[requestPathBase.Value.Length..];
        }

        var version = _versions.TryGetValue(file, out var known) ? known : Find(file);
        return version.Length == 0 ? path : QueryHelpers.AddQueryString(path, "v", version);
    }

    private string Find(string file)
    {
        foreach (var provider in fileProviders)
        {
            var info = provider.GetFileInfo(file);
            if (info.Exists)
            {
                using var stream = info.CreateReadStream();
                return _versions[file] = WebEncoders.Base64UrlEncode(SHA256.HashData(stream).AsSpan(0, 12));
            }
        }

        return string.Empty;
    }
}
