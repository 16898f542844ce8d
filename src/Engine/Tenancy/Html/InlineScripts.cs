using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Engine.Tenancy.Caching;

namespace OrchardSite.Engine.Tenancy.Html;

/// <summary>
/// The scripts that templates have put into the page of a request, by what they say. A policy for contents that allows no code in a page
/// allows these: they are an administrator's, while what an editor or a visitor writes stays without effect (CSP Level 3, 2.3.1, hash sources).
/// </summary>
internal sealed class InlineScripts
{
    // More would make a header that servers and proxies refuse.
    private const int Most = 20;

    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

    /// <summary>As they stand in a policy: <c>'sha256-…'</c>.</summary>
    public IReadOnlyCollection<string> Sources => _sources;

    public static InlineScripts? Of(HttpContext context) => context.Features.Get<InlineScripts>();

    /// <param name="script">What stands between the tags.</param>
    public static void Allow(HttpContext context, string script)
    {
        var scripts = Of(context);
        if (scripts is null)
        {
            context.Features.Set(scripts = new InlineScripts());
        }

        if (scripts._sources.Count < Most)
        {
            scripts._sources.Add(SourceOf(script));
        }

        context.RequestServices?.GetService<PageJournal>()?.Note(services => Allow(services.GetRequiredService<IHttpContextAccessor>().HttpContext!, script));
    }

    // A browser reads line ends as one character before it compares.
    private static string SourceOf(string script)
    {
        var read = script.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(read)))}'";
    }
}
