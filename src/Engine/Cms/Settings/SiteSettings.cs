using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings as they are stored: one document a tenant.</summary>
public class SiteSettings : DocumentEntity, ISite
{
    /// <summary>Settings without any section.</summary>
    public SiteSettings() => Properties = [];

    /// <inheritdoc />
    public string BaseUrl { get; set; } = null!;

    /// <inheritdoc />
    public string Calendar { get; set; } = null!;

    /// <inheritdoc />
    public int MaxPagedCount { get; set; }

    /// <inheritdoc />
    public int MaxPageSize { get; set; }

    /// <inheritdoc />
    public int PageSize { get; set; }

    /// <inheritdoc />
    public string TimeZoneId { get; set; } = null!;

    /// <inheritdoc />
    public ResourceDebugMode ResourceDebugMode { get; set; }

    /// <inheritdoc />
    public string SiteName { get; set; } = null!;

    /// <inheritdoc />
    public string SiteSalt { get; set; } = null!;

    /// <inheritdoc />
    public string PageTitleFormat { get; set; } = null!;

    /// <inheritdoc />
    public string SuperUser { get; set; } = null!;

    /// <inheritdoc />
    public bool UseCdn { get; set; }

    /// <inheritdoc />
    public string CdnBaseUrl { get; set; } = null!;

    /// <inheritdoc />
    public RouteValueDictionary HomeRoute { get; set; } = [];

    /// <inheritdoc />
    public bool AppendVersion { get; set; } = true;

    /// <inheritdoc />
    public CacheMode CacheMode { get; set; }

    /// <inheritdoc />
    public T GetOrCreate<T>()
        where T : new() => EntityExtensions.GetOrCreate<T>(this);

    /// <inheritdoc />
    public bool TryGet<T>([NotNullWhen(true)] out T? settings) => EntityExtensions.TryGet(this, out settings);
}
