using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary>The localizer of each template's place in the translations; a page translates some hundred texts.</summary>
internal sealed class TemplateLocalizers(IStringLocalizerFactory? factory = null)
{
    private readonly ConcurrentDictionary<string, IStringLocalizer> _localizers = new(StringComparer.Ordinal);

    /// <returns>The localizer; null where nothing is translated.</returns>
    public IStringLocalizer? Of(string templateName) => factory is null ? null : _localizers.GetOrAdd(
        templateName,
        static (name, factory) =>
        {
            var location = PlaceOf(name);
            return factory.Create(location, location.Split('.')[0]);
        },
        factory);

    /// <summary>The place of a template in the translations: <c>/Areas/BranchTheme/Views/Layout.liquid</c> is <c>BranchTheme.Views.Layout</c>.</summary>
    public static string PlaceOf(string templateName)
    {
        var path = templateName.AsSpan().TrimStart('/');
        path = path.StartsWith("Areas/", StringComparison.Ordinal) ? path["Areas/".Length..] : path;
        path = path.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase) ? path[..^".liquid".Length] : path;
        return path.ToString().Replace('/', '.');
    }
}
