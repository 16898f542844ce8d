using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.Html;

/// <summary>Names the scripts of the rich-text editor, for every view that uses it.</summary>
internal sealed class WysiwygResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();

        manifest.DefineScript("tinymce")
            .SetUrl("~/OrchardCore.Html/vendor/tinymce/tinymce.min.js")
            .SetVersion("6.8.6");

        manifest.DefineScript("html-paste")
            .SetUrl("~/OrchardCore.Html/paste.js");

        manifest.DefineScript("html-wysiwyg")
            .SetUrl("~/OrchardCore.Html/wysiwyg.js")
            .SetDependencies("tinymce", "html-paste");

        options.ResourceManifests.Add(manifest);
    }
}
