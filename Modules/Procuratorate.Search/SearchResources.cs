using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Procuratorate.Search;

/// <summary>Names the script that suggests titles.</summary>
internal sealed class SearchResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("search-suggestions").SetUrl("~/Procuratorate.Search/js/suggestions.js");
        options.ResourceManifests.Add(manifest);
    }
}
