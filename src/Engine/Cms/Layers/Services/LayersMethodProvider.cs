using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Scripting;
using OrchardSite.Engine.Cms.Rules.Evaluation;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Functions about the present page, for scripts that say when a layer is shown.</summary>
internal sealed class LayersMethodProvider : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new() { Name = "isHomepage", Method = services => (Func<bool>)(() => SitePaths.IsHomepage(Context(services).Request.Path)) },
        new() { Name = "isAnonymous", Method = services => (Func<bool>)(() => !IsAuthenticated(services)) },
        new() { Name = "isAuthenticated", Method = services => (Func<bool>)(() => IsAuthenticated(services)) },
        new() { Name = "isInRole", Method = services => (Func<string, bool>)(role => Context(services).User.IsInRole(role)) },
        new() { Name = "url", Method = services => (Func<string, bool>)(address => IsAt(services, address)) },
        new() { Name = "culture", Method = _ => (Func<string, bool>)(name => string.Equals(CultureInfo.CurrentUICulture.Name, name, StringComparison.OrdinalIgnoreCase)) },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static HttpContext Context(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("There is no page.");

    private static bool IsAuthenticated(IServiceProvider services) => Context(services).User.Identity?.IsAuthenticated is true;

    /// <summary>Whether the page has the address; a star at its end stands for all addresses that begin so.</summary>
    private static bool IsAt(IServiceProvider services, string address)
    {
        var wanted = SitePaths.WithinSite(address);
        var spellings = SitePaths.Spellings(Context(services).Request.Path);
        return wanted.EndsWith('*')
            ? spellings.Any(path => path.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase))
            : spellings.Contains(wanted, StringComparer.OrdinalIgnoreCase);
    }
}
