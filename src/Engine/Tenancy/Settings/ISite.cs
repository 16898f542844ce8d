using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The settings of the tenant's site.</summary>
public interface ISite : IEntity
{
    bool AppendVersion { get; set; }

    string BaseUrl { get; set; }

    CacheMode CacheMode { get; set; }

    string Calendar { get; set; }

    string CdnBaseUrl { get; set; }

    RouteValueDictionary HomeRoute { get; set; }

    int MaxPageSize { get; set; }

    int MaxPagedCount { get; set; }

    int PageSize { get; set; }

    string PageTitleFormat { get; set; }

    ResourceDebugMode ResourceDebugMode { get; set; }

    string SiteName { get; set; }

    string SiteSalt { get; set; }

    string SuperUser { get; set; }

    string TimeZoneId { get; set; }

    bool UseCdn { get; set; }

    T GetOrCreate<T>()
        where T : new();

    bool TryGet<T>([NotNullWhen(true)] out T? settings);
}
