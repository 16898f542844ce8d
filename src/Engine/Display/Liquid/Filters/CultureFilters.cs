using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary><c>supported_cultures</c>: the languages of the site, also to be had as <c>Culture.SupportedCultures</c>.</summary>
internal static class CultureFilters
{
    public static void AddTo(FilterCollection filters) => filters.Add("supported_cultures", (_, _, context) => SupportedAsync(context));

    public static async ValueTask<FluidValue> SupportedAsync(LiquidTemplateContext context)
    {
        var names = context.Services.GetService<ILocalizationService>() is { } cultures ? await cultures.GetSupportedCulturesAsync() : [];
        return FluidValue.Create(names.Select(CultureInfo.GetCultureInfo).ToList(), context.Options);
    }
}
