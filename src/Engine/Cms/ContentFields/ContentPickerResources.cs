using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.ContentFields;

/// <summary>Names the script and the stylesheet of the pickers.</summary>
internal sealed class ContentPickerResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();
        manifest.DefineStyle("content-picker").SetUrl("~/OrchardCore.ContentFields/content-picker.css");
        manifest.DefineScript("content-picker").SetUrl("~/OrchardCore.ContentFields/content-picker.js");
        options.ResourceManifests.Add(manifest);
    }
}
