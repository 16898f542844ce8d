using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

/// <summary>Writes a resource's tag with the address that its settings ask for.</summary>
internal static class ResourceTag
{
    public static TagBuilder Build(
        ResourceDefinition resource, RequireSettings settings, string applicationPath, IFileVersionProvider fileVersionProvider)
    {
        var isCdn = settings.CdnMode && !string.IsNullOrEmpty(resource.UrlCdn);
        var url = UrlOf(resource, settings, isCdn);
        var tag = Start(resource);
        if (!string.IsNullOrEmpty(url))
        {
            url = ResourcePath.Resolve(url, BasePathOf(resource, settings), applicationPath);
            if (!isCdn && AppendsVersion(resource, settings))
            {
                url = fileVersionProvider.AddFileVersionToPath(applicationPath, url);
            }

            if (!string.IsNullOrEmpty(settings.CdnBaseUrl) && ResourcePath.IsLocal(url))
            {
                url = settings.CdnBaseUrl.TrimEnd('/') + url;
            }

            tag.Attributes[resource.Type == "stylesheet" ? "href" : "src"] = url;
        }

        AddAttributes(tag, resource, settings, isCdn);
        return tag;
    }

    private static TagBuilder Start(ResourceDefinition resource)
    {
        if (resource.Type == "stylesheet")
        {
            if (resource.InnerContent is not null)
            {
                var style = new TagBuilder("style");
                style.InnerHtml.AppendHtml(resource.InnerContent);
                return style;
            }

            var link = new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing };
            link.Attributes["rel"] = "stylesheet";
            return link;
        }

        var tag = new TagBuilder(resource.Type == "script" ? "script" : "link");
        if (resource.InnerContent is not null)
        {
            tag.InnerHtml.AppendHtml(resource.InnerContent);
        }

        return tag;
    }

    private static string? UrlOf(ResourceDefinition resource, RequireSettings settings, bool isCdn)
    {
        var (url, debug) = isCdn ? (resource.UrlCdn, resource.UrlCdnDebug) : (resource.Url, resource.UrlDebug);
        var chosen = settings.DebugMode && !string.IsNullOrEmpty(debug) ? debug : url ?? debug;
        var culture = string.IsNullOrEmpty(settings.Culture) ? null : resource.FindNearestCulture(settings.Culture);
        return culture is null || chosen is null
            ? chosen
            : string.Concat(Path.ChangeExtension(chosen, null), ".", culture, Path.GetExtension(chosen));
    }

    private static string? BasePathOf(ResourceDefinition resource, RequireSettings settings)
        => !string.IsNullOrEmpty(settings.BasePath) ? settings.BasePath : resource.BasePath ?? resource.Manifest?.BasePath;

    private static bool AppendsVersion(ResourceDefinition resource, RequireSettings settings)
        => settings.AppendVersion ?? resource.AppendVersion ?? false;

    private static void AddAttributes(TagBuilder tag, ResourceDefinition resource, RequireSettings settings, bool isCdn)
    {
        var integrity = settings.DebugMode ? resource.CdnDebugIntegrity : resource.CdnIntegrity;
        if (isCdn && !string.IsNullOrEmpty(integrity))
        {
            tag.Attributes["integrity"] = integrity;
            tag.Attributes["crossorigin"] = "anonymous";
        }

        tag.MergeAttributes(resource.Attributes, replaceExisting: true);
        if (settings.HasAttributes)
        {
            tag.MergeAttributes(settings.Attributes!, replaceExisting: true);
        }
    }
}
