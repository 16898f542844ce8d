using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Html;

/// <summary>
/// The scripts that templates have put into the page of a request, by what they say. A policy for contents that allows no code in a page
/// allows these: they are an administrator's, while what an editor or a visitor writes stays without effect (CSP Level 3, 2.3.1, hash sources).
/// </summary>
internal sealed class InlineScripts
{
    // More would make a header that servers and proxies refuse.
    private const int Most = 20;

    private readonly Dictionary<string, string> _scripts = new(StringComparer.Ordinal);

    /// <summary>As they stand in a policy: <c>'sha256-…'</c>.</summary>
    public IReadOnlyCollection<string> Sources => _scripts.Keys;

    /// <summary>What they say.</summary>
    public IReadOnlyCollection<string> Scripts => _scripts.Values;

    public static InlineScripts? Of(HttpContext context) => context.Features.Get<InlineScripts>();

    /// <param name="script">What stands between the tags.</param>
    public static void Allow(HttpContext context, string script)
    {
        var scripts = Of(context);
        if (scripts is null)
        {
            context.Features.Set(scripts = new InlineScripts());
        }

        if (scripts._scripts.Count < Most)
        {
            scripts._scripts.TryAdd(SourceOf(script), script);
        }
    }

    // A browser reads line ends as one character before it compares.
    private static string SourceOf(string script)
    {
        var read = script.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(read)))}'";
    }
}
