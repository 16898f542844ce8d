using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Liquid;

/// <summary>Makes <c>Site</c> known to templates: the settings by name, sections by <c>Site.Properties.{Section}</c>.</summary>
internal sealed class SiteLiquidConfiguration : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Scope.SetValue("Site", new ObjectValue(new LiquidSiteSettingsAccessor()));
        options.MemberAccessStrategy.Register<LiquidSiteSettingsAccessor, FluidValue>(GetMemberAsync);
    }

    private static async Task<FluidValue> GetMemberAsync(LiquidSiteSettingsAccessor accessor, string name, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();

        object? value = name switch
        {
            nameof(ISite.SiteName) => site.SiteName,
            nameof(ISite.BaseUrl) => site.BaseUrl,
            nameof(ISite.Calendar) => site.Calendar,
            nameof(ISite.MaxPagedCount) => site.MaxPagedCount,
            nameof(ISite.MaxPageSize) => site.MaxPageSize,
            nameof(ISite.PageSize) => site.PageSize,
            nameof(ISite.TimeZoneId) => site.TimeZoneId,
            nameof(ISite.PageTitleFormat) => site.PageTitleFormat,
            nameof(ISite.ResourceDebugMode) => site.ResourceDebugMode.ToString(),
            nameof(ISite.UseCdn) => site.UseCdn,
            nameof(ISite.CdnBaseUrl) => site.CdnBaseUrl,
            nameof(ISite.AppendVersion) => site.AppendVersion,
            nameof(ISite.CacheMode) => site.CacheMode.ToString(),
            nameof(ISite.Properties) => site.Properties,
            _ => site.Properties[name] is JsonNode section ? section : null,
        };

        return FluidValue.Create(value, context.Options);
    }
}
