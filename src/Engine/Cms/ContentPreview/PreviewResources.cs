using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.ContentPreview;

internal sealed class PreviewResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("contentpreview-edit").SetUrl("~/OrchardCore.ContentPreview/contentpreview.edit.js");
        options.ResourceManifests.Add(manifest);
    }
}
