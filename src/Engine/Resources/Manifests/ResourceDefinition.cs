using System.Globalization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A named script or style: where it is and what it needs before it.</summary>
public class ResourceDefinition
{
    private List<string>? _dependencies;

    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    public ResourceManifest Manifest { get; }

    public string Type { get; }

    public string Name { get; }

    public string? Version { get; private set; }

    public bool? AppendVersion { get; private set; }

    public string? BasePath { get; private set; }

    public string? Url { get; private set; }

    public string? UrlDebug { get; private set; }

    public string? UrlCdn { get; private set; }

    public string? UrlCdnDebug { get; private set; }

    public string? CdnIntegrity { get; private set; }

    public string? CdnDebugIntegrity { get; private set; }

    public bool CdnSupportsSsl { get; private set; } = true;

    public string[]? Cultures { get; private set; }

    public List<string>? Dependencies => _dependencies;

    public AttributeDictionary Attributes { get; } = new();

    public string? InnerContent { get; private set; }

    public ResourcePosition Position { get; private set; }

    public ResourceDefinition SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    public ResourceDefinition SetBasePath(string basePath) => With(() => BasePath = basePath);

    public ResourceDefinition SetUrl(string url) => SetUrl(url, null!);

    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        Url = url;
        UrlDebug = urlDebug ?? UrlDebug;
        return this;
    }

    public ResourceDefinition SetCdn(string cdnUrl) => SetCdn(cdnUrl, null!, null);

    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug) => SetCdn(cdnUrl, cdnUrlDebug, null);

    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug, bool? cdnSupportsSsl)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnUrl);
        UrlCdn = cdnUrl;
        UrlCdnDebug = cdnUrlDebug ?? UrlCdnDebug;
        CdnSupportsSsl = cdnSupportsSsl ?? CdnSupportsSsl;
        return this;
    }

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity) => SetCdnIntegrity(cdnIntegrity, null!);

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity, string? cdnDebugIntegrity)
    {
        CdnIntegrity = cdnIntegrity;
        CdnDebugIntegrity = cdnDebugIntegrity ?? CdnDebugIntegrity;
        return this;
    }

    public ResourceDefinition SetVersion(string version) => With(() => Version = version);

    public ResourceDefinition ShouldAppendVersion(bool? appendVersion) => With(() => AppendVersion = appendVersion);

    public ResourceDefinition SetCultures(params string[] cultures) => With(() => Cultures = cultures);

    public ResourceDefinition SetDependencies(params string[] dependencies)
        => With(() => (_dependencies ??= []).AddRange(dependencies.Where(dependency => !_dependencies.Contains(dependency))));

    public ResourceDefinition SetInnerContent(string innerContent) => With(() => InnerContent = innerContent);

    public ResourceDefinition SetPosition(ResourcePosition position) => With(() => Position = position);

    public string? FindNearestCulture(string culture)
    {
        if (Cultures is null || string.IsNullOrEmpty(culture))
        {
            return null;
        }

        for (var current = CultureInfo.GetCultureInfo(culture); current.Name.Length > 0; current = current.Parent)
        {
            var found = Array.Find(Cultures, name => string.Equals(name, current.Name, StringComparison.OrdinalIgnoreCase));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    public TagBuilder GetTagBuilder(RequireSettings settings, string applicationPath, IFileVersionProvider fileVersionProvider)
        => ResourceTag.Build(this, settings, applicationPath, fileVersionProvider);

    public override bool Equals(object? obj)
        => obj is ResourceDefinition other
            && string.Equals(other.Name, Name, StringComparison.Ordinal)
            && string.Equals(other.Type, Type, StringComparison.Ordinal)
            && string.Equals(other.Version, Version, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Name, Type);

    private ResourceDefinition With(Action change)
    {
        change();
        return this;
    }
}
