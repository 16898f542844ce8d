using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Procuratorate.News;

/// <summary>Names the module's scripts, so that a page that needs one twice loads it once.</summary>
public sealed class NewsResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("news-article").SetUrl("~/Procuratorate.News/article.js");
        manifest.DefineScript("news-carousel").SetUrl("~/Procuratorate.News/carousel.js");
        manifest.DefineScript("news-tabs").SetUrl("~/Procuratorate.News/tabs.js");
        options.ResourceManifests.Add(manifest);
    }
}
