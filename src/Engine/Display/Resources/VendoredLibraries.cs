using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Display.Resources;

/// <summary>The libraries under <c>wwwroot/vendor</c>, put there by <c>build/vendor</c>.</summary>
internal static class VendoredLibraries
{
    private const string Root = "~/OrchardCore.Resources/vendor";

    public static ResourceManifest Manifest()
    {
        var manifest = new ResourceManifest();
        manifest.DefineStyle("bootstrap").SetUrl($"{Root}/bootstrap/bootstrap.min.css").SetVersion("5.3.9");
        manifest.DefineScript("bootstrap").SetUrl($"{Root}/bootstrap/bootstrap.bundle.min.js").SetVersion("5.3.9");
        manifest.DefineScript("Sortable").SetUrl($"{Root}/sortablejs/Sortable.min.js").SetVersion("1.15.7");
        return manifest;
    }
}
