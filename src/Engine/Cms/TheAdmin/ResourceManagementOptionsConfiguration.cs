using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.TheAdmin;

internal sealed class ResourceManagementOptionsConfiguration : IConfigureOptions<ResourceManagementOptions>
{
    private static readonly ResourceManifest _manifest = Build();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(_manifest);

    private static ResourceManifest Build()
    {
        var manifest = new ResourceManifest();
        manifest.DefineStyle("the-admin").SetUrl("~/TheAdmin/css/admin.css").SetDependencies("bootstrap").SetVersion("1.0.0");
        manifest.DefineScript("the-admin").SetUrl("~/TheAdmin/js/admin.js").SetVersion("1.0.0");

        return manifest;
    }
}
