namespace OrchardCore.ResourceManagement;

/// <summary>Collects what a page needs of scripts, styles, links and metas, and writes it where the layout says.</summary>
public interface IResourceManager
{
    ResourceManifest InlineManifest { get; }

    void AppendMeta(MetaEntry meta, string contentSeparator);

    ResourceDefinition? FindResource(RequireSettings settings);

    IEnumerable<IHtmlContent> GetRegisteredFootScripts();

    IEnumerable<IHtmlContent> GetRegisteredHeadScripts();

    IEnumerable<LinkEntry> GetRegisteredLinks();

    IEnumerable<MetaEntry> GetRegisteredMetas();

    IEnumerable<IHtmlContent> GetRegisteredStyles();

    IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType);

    void NotRequired(string resourceType, string resourceName);

    void RegisterFootScript(IHtmlContent script);

    void RegisterHeadScript(IHtmlContent script);

    void RegisterLink(LinkEntry link);

    void RegisterMeta(MetaEntry meta);

    RequireSettings RegisterResource(string resourceType, string resourceName);

    void RegisterStyle(IHtmlContent style);

    RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath);

    void RenderFootScript(TextWriter writer);

    void RenderHeadLink(TextWriter writer);

    void RenderHeadScript(TextWriter writer);

    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    void RenderLocalStyle(RequireSettings settings, TextWriter writer);

    void RenderMeta(TextWriter writer);

    void RenderStylesheet(TextWriter writer);
}
