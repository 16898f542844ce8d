using System.IO.Compression;
using System.Net;
using System.Text;
using OrchardCore;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

/// <summary>Functions that all scripts can call: decoding texts, and making ids.</summary>
internal sealed class CommonMethods : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new() { Name = "base64", Method = _ => (Func<string, string>)(encoded => Encoding.UTF8.GetString(Convert.FromBase64String(encoded))) },
        new() { Name = "html", Method = _ => (Func<string, string?>)WebUtility.HtmlDecode },
        new() { Name = "gzip", Method = _ => (Func<string, string>)Decompress },
        new() { Name = "uuid", Method = _ => (Func<string>)IdGenerator.GenerateId },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    /// <summary>Unpacks text that was packed with gzip and written in base 64, as base 64.</summary>
    private static string Decompress(string encoded)
    {
        using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(encoded)), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return Convert.ToBase64String(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length));
    }
}
