using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Debugging;

/// <summary>Whether pages say which shapes they are made of.</summary>
internal sealed class ShapeRenderingOptionsConfiguration(ISiteService siteService) : IConfigureOptions<ShapeRenderingOptions>
{
    public void Configure(ShapeRenderingOptions options) =>
        options.WriteShapeDebugInformation = siteService.GetSiteSettings().GetOrCreate<DebugSettings>().WriteShapeDebugInformation;
}
