using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.Media;

/// <summary>Names the scripts and the stylesheet of the library, the picker and the fields.</summary>
internal sealed class MediaResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();

        manifest.DefineStyle("media-admin").SetUrl("~/OrchardCore.Media/media.css");
        manifest.DefineScript("media-upload").SetUrl("~/OrchardCore.Media/media-upload.js");
        manifest.DefineScript("media-library").SetUrl("~/OrchardCore.Media/media-library.js").SetDependencies("media-upload");
        manifest.DefineScript("media-picker").SetUrl("~/OrchardCore.Media/media-picker.js").SetDependencies("media-upload");
        manifest.DefineScript("media-field").SetUrl("~/OrchardCore.Media/media-field.js").SetDependencies("media-picker");

        options.ResourceManifests.Add(manifest);
    }
}
