using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.Contents;

/// <summary>Names the scripts and styles of the content list and editor, and the script that prints what templates log.</summary>
internal sealed class ContentsResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("contents-admin").SetUrl("~/OrchardCore.Contents/contents-admin.js");
        manifest.DefineScript("contents-console").SetUrl("~/OrchardCore.Contents/contents-console.js");
        manifest.DefineStyle("contents-admin").SetUrl("~/OrchardCore.Contents/contents-admin.css");
        manifest.DefineStyle("contents-preview").SetUrl("~/OrchardCore.Contents/contents-preview.css");
        options.ResourceManifests.Add(manifest);
    }
}
