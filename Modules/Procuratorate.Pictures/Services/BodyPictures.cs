using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Caching.Memory;

namespace Procuratorate.Pictures.Services;

/// <summary>Gives the pictures in an article's text what the Picture shape gives: sizes to choose from, dimensions, late loading. Pictures of other hosts stay as they are.</summary>
public sealed class BodyPictures(IPictureService pictures, IMemoryCache cache)
{
    private const string ColumnSizes = "(min-width: 62rem) 46rem, 100vw";

    private static readonly TimeSpan _remembered = TimeSpan.FromHours(1);

    /// <summary>The text with its pictures made ready; read once and remembered until a picture's file changes.</summary>
    public async Task<string> PrepareAsync(string html)
    {
        if (!html.Contains("<img", StringComparison.OrdinalIgnoreCase))
        {
            return html;
        }

        var key = (nameof(BodyPictures), Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(html))));
        if (cache.TryGetValue(key, out Prepared? known) && await IsCurrentAsync(known!))
        {
            return known!.Html;
        }

        var prepared = await RewriteAsync(html);
        cache.Set(key, prepared, new MemoryCacheEntryOptions { SlidingExpiration = _remembered });
        return prepared.Html;
    }

    /// <summary>A picture has other addresses as soon as its file changes.</summary>
    private async Task<bool> IsCurrentAsync(Prepared known)
    {
        foreach (var (path, sources) in known.Pictures)
        {
            if (!Equals(await pictures.FindAsync(path), sources))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<Prepared> RewriteAsync(string html)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var body = document.CreateElement("div");
        body.InnerHtml = html;

        var found = new List<KeyValuePair<string, PictureSources?>>();
        foreach (var image in body.QuerySelectorAll("img"))
        {
            if (pictures.PathOf(image.GetAttribute("src")) is not { } path)
            {
                continue;
            }

            var sources = await pictures.FindAsync(path);
            if (sources is not null)
            {
                // What stands at the top of the text is often seen at once.
                Prepare(image, sources, isFirst: found.Count == 0);
            }

            found.Add(new(path, sources));
        }

        return new Prepared(found.Count == 0 ? html : body.InnerHtml, [.. found]);
    }

    private static void Prepare(IElement image, PictureSources sources, bool isFirst)
    {
        var chosen = ChosenWidth(image, sources);
        var sizes = chosen is { } pixels ? string.Create(CultureInfo.InvariantCulture, $"{pixels}px") : ColumnSizes;
        image.SetAttribute("src", sources.Src);
        image.SetAttribute("alt", image.GetAttribute("alt") ?? string.Empty);
        image.SetAttribute("decoding", "async");
        if (!isFirst)
        {
            image.SetAttribute("loading", "lazy");
        }

        if (sources is { Width: { } width, Height: { } height })
        {
            var shown = chosen ?? width;
            image.SetAttribute("width", shown.ToString(CultureInfo.InvariantCulture));
            image.SetAttribute("height", Math.Max(1, (int)Math.Round((double)shown * height / width)).ToString(CultureInfo.InvariantCulture));
        }

        if (sources.Srcset.Length > 0)
        {
            image.SetAttribute("srcset", sources.Srcset);
            image.SetAttribute("sizes", sizes);
        }

        if (sources.WebpSrcset.Length > 0 && image.ParentElement is { } parent && !parent.LocalName.Equals("picture", StringComparison.Ordinal))
        {
            Wrap(image, parent, sources.WebpSrcset, sizes);
        }
    }

    private static void Wrap(IElement image, IElement parent, string srcset, string sizes)
    {
        var picture = image.Owner!.CreateElement("picture");
        var source = image.Owner!.CreateElement("source");
        source.SetAttribute("type", "image/webp");
        source.SetAttribute("srcset", srcset);
        source.SetAttribute("sizes", sizes);
        parent.ReplaceChild(picture, image);
        picture.Append(source, image);
    }

    /// <summary>The width that the writer gave the picture, where it is narrower than the picture.</summary>
    private static int? ChosenWidth(IElement image, PictureSources sources) =>
        int.TryParse(image.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 && width < sources.Width ? width : null;

    private sealed record Prepared(string Html, KeyValuePair<string, PictureSources?>[] Pictures);
}
