using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.Processing.Variants;
using OrchardSite.Engine.Display.Hosting;

namespace OrchardSite.Engine.Cms.Media.Serving;

/// <summary>Adds to a media address what its file holds now, so that it may be kept for good; other addresses go to the modules' files.</summary>
internal sealed class MediaFileVersionProvider(ModuleFileVersionProvider modules, FileSystemStore store, IOptions<MediaOptions> options) : IFileVersionProvider
{
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        var file = new PathString(Rooted(end < 0 ? path : path[..end]));
        if (requestPathBase.HasValue && file.StartsWithSegments(requestPathBase, out var below))
        {
            file = below;
        }

        if (!file.StartsWithSegments(options.Value.AssetsRequestPath, out var rest))
        {
            return modules.AddFileVersionToPath(requestPathBase, path);
        }

        var name = Uri.UnescapeDataString(rest.Value ?? string.Empty).TrimStart('/');
        return MediaPath.IsSafe(name) && store.Find(name) is { } entry
            ? $"{path}{(end < 0 ? '?' : '&')}{PictureCommandNames.Version}={VariantName.VersionOf(entry)}"
            : path;
    }

    private static string Rooted(string path) => path.StartsWith('/') ? path : string.Empty;
}
