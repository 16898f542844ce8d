using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;

namespace OrchardSite.Engine.Display.Routing;

internal sealed class ModuleRouteConventionSetup(ITypeFeatureProvider typeFeatures, IOptions<AdminOptions> adminOptions) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
        => options.Conventions.Add(new ModuleRouteConvention(typeFeatures, adminOptions.Value.AdminUrlPrefix));
}
