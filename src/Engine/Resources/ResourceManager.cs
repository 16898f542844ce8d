using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Tenancy.Caching;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Resources;

/// <summary>Collects the resources of one page.</summary>
internal sealed class ResourceManager(
    IOptions<ResourceManagementOptions> options,
    IFileVersionProvider fileVersionProvider,
    IHttpContextAccessor httpContextAccessor,
    PageJournal journal) : IResourceManager
{
    // Letters of all scripts stay as they are: what stands in the head is read by people and programs that decode nothing.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ResourceManagementOptions _options = options.Value;
    private readonly RequiredResources _required = new();
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LinkEntry> _links = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly Dictionary<string, MetaEntry> _metas = new(StringComparer.OrdinalIgnoreCase);
    private ResourceManifest? _inlineManifest;

    public ResourceManifest InlineManifest => _inlineManifest ??= new ResourceManifest();

    private string ApplicationPath => httpContextAccessor.HttpContext?.Request.PathBase.Value is { Length: > 0 } path
        ? path
        : _options.ContentBasePath ?? string.Empty;

    /// <summary>Has the site's policy for contents let a template's own code run.</summary>
    public void Allow(string script)
    {
        if (httpContextAccessor.HttpContext is { } request)
        {
            InlineScripts.Allow(request, script);
        }
    }

    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(resourceName);
        var settings = _required.GetOrAdd(resourceType, resourceName, () => new RequireSettings(_options)
        {
            Type = resourceType,
            Name = resourceName,
        });
        Note(resources => resources.RegisterResource(resourceType, resourceName).Combine(settings));
        return settings;
    }

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourcePath);
        var settings = RegisterResource(resourceType, resourcePath);
        return settings.Define(definition => definition.SetUrl(resourcePath, resourceDebugPath));
    }

    public void NotRequired(string resourceType, string resourceName) => _required.Remove(resourceType, resourceName);

    public ResourceDefinition? FindResource(RequireSettings settings)
    {
        var found = ResourceSearch.Find(_options.ResourceManifests.Append(InlineManifest), settings);
        if (found is null && settings.InlineDefinition is not null)
        {
            found = InlineManifest.DefineResource(settings.Type!, settings.Name!);
            settings.InlineDefinition(found);
        }

        return found;
    }

    public IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType)
    {
        var ordered = new ResourceOrder(FindResource, (name, dependent) => new RequireSettings(_options)
        {
            Type = resourceType,
            Name = name,
            Location = dependent.Location,
        });
        return ordered.Order(_required.Of(resourceType)).Select(resource => new ResourceRequiredContext
        {
            Resource = resource.Definition,
            Settings = resource.Settings,
            FileVersionProvider = fileVersionProvider,
        });
    }

    public void RegisterHeadScript(IHtmlContent script)
    {
        _headScripts.Add(script);
        NoteContent(script, (resources, kept) => resources.RegisterHeadScript(kept));
    }

    public void RegisterFootScript(IHtmlContent script)
    {
        _footScripts.Add(script);
        NoteContent(script, (resources, kept) => resources.RegisterFootScript(kept));
    }

    public void RegisterStyle(IHtmlContent style)
    {
        _styles.Add(style);
        NoteContent(style, (resources, kept) => resources.RegisterStyle(kept));
    }

    public void RegisterLink(LinkEntry link)
    {
        _links.Add(link);
        Note(resources => resources.RegisterLink(link));
    }

    public void RegisterMeta(MetaEntry meta)
    {
        if (KeyOf(meta) is { } key)
        {
            _metas[key] = meta;
            Note(resources => resources.RegisterMeta(meta));
        }
    }

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        if (KeyOf(meta) is { } key)
        {
            _metas[key] = _metas.TryGetValue(key, out var existing) ? MetaEntry.Combine(existing, meta, contentSeparator) : meta;
            Note(resources => resources.AppendMeta(meta, contentSeparator));
        }
    }

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles;

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas.Values;

    public void RenderMeta(TextWriter writer) => Write(writer, _metas.Values.Select(meta => meta.GetTag()));

    public void RenderHeadLink(TextWriter writer) => Write(writer, _links.Select(link => Resolve(link).GetTag()));

    public void RenderStylesheet(TextWriter writer)
    {
        WriteResources(writer, "stylesheet", settings => settings.Location != ResourceLocation.Inline);
        Write(writer, _styles);
    }

    public void RenderHeadScript(TextWriter writer)
    {
        WriteResources(writer, "script", settings => settings.Location == ResourceLocation.Head);
        Write(writer, _headScripts);
    }

    /// <summary>Everything that nobody wanted in the head: a page shows sooner when scripts come last.</summary>
    public void RenderFootScript(TextWriter writer)
    {
        WriteResources(writer, "script", settings => settings.Location is ResourceLocation.Foot or ResourceLocation.Unspecified);
        Write(writer, _footScripts);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => WriteLocal(writer, "script", settings);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => WriteLocal(writer, "stylesheet", settings);

    // The entry itself may be asked for by other pages too.
    private LinkEntry Resolve(LinkEntry link)
    {
        if (string.IsNullOrEmpty(link.Href))
        {
            return link;
        }

        var resolved = link.Copy();
        var path = ResourcePath.Resolve(link.Href, null, ApplicationPath);
        resolved.Href = link.AppendVersion ? fileVersionProvider.AddFileVersionToPath(ApplicationPath, path) : path;
        return resolved;
    }

    // Contents may stand in buffers that other requests fill once this one has ended.
    private void NoteContent(IHtmlContent content, Action<IResourceManager, IHtmlContent> ask)
    {
        if (journal.IsOpen)
        {
            var kept = content as HtmlString ?? Copy(content);
            Note(resources => ask(resources, kept));
        }
    }

    private static HtmlString Copy(IHtmlContent content)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(text, _encoder);
        return new HtmlString(text.ToString());
    }

    private void Note(Action<IResourceManager> ask) => journal.Note(services => ask(services.GetRequiredService<IResourceManager>()));

    private static string? KeyOf(MetaEntry meta)
        => meta.Name ?? meta.Property ?? (meta.HttpEquiv is null ? meta.Charset is null ? null : "charset" : "http-equiv:" + meta.HttpEquiv);

    private static void Write(TextWriter writer, IEnumerable<IHtmlContent> contents)
    {
        foreach (var content in contents)
        {
            content.WriteTo(writer, _encoder);
            writer.Write('\n');
        }
    }

    private void WriteLocal(TextWriter writer, string type, RequireSettings settings)
    {
        settings.Location = ResourceLocation.Inline;
        WriteResources(writer, type, resource => resource.Location == ResourceLocation.Inline);
    }

    private void WriteResources(TextWriter writer, string type, Func<RequireSettings, bool> predicate)
    {
        foreach (var context in GetRequiredResources(type).Where(context => predicate(context.Settings)))
        {
            if (_written.Add($"{type}|{context.Resource.Name}|{context.Settings.Version}"))
            {
                context.WriteTo(writer, ApplicationPath);
                writer.Write('\n');
            }
        }
    }
}
