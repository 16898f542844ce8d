using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Display.Theming;

namespace OrchardSite.Engine.Display.Razor;

/// <summary>
/// Looks for the views of an area first in the theme and its base themes, in <c>Views/{area}/{controller}</c>, then in the module.
/// </summary>
internal sealed class ThemeViewLocationExpander : IViewLocationExpander
{
    private const string ThemeKey = "Theme";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.HttpContext.Features.Get<RazorViewFeature>()?.Theme is { } theme)
        {
            context.Values[ThemeKey] = theme.Id;
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (!context.Values.TryGetValue(ThemeKey, out var theme) || string.IsNullOrEmpty(context.AreaName))
        {
            return viewLocations;
        }

        var extensionManager = context.ActionContext.HttpContext.RequestServices.GetRequiredService<IExtensionManager>();
        return ThemeChain.Of(extensionManager, theme)
            .SelectMany(id => new[]
            {
                $"/Areas/{id}/Views/{{2}}/{{1}}/{{0}}.cshtml",
                $"/Areas/{id}/Views/{{2}}/Shared/{{0}}.cshtml",
                $"/Areas/{id}/Views/Shared/{{0}}.cshtml",
            })
            .Concat(viewLocations);
    }
}
