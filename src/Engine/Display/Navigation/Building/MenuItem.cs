using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>A menu's item, its address either as route values or as <see cref="Url"/>.</summary>
public class MenuItem
{
    public LocalizedString Text { get; set; } = new(string.Empty, string.Empty);

    public string? Id { get; set; }

    public string? MenuName { get; set; }

    public string? Url { get; set; }

    public string? Href { get; set; }

    public string? Target { get; set; }

    public string? Position { get; set; }

    public int Priority { get; set; }

    public bool LinkToFirstChild { get; set; } = true;

    public bool LocalNav { get; set; }

    public string? Culture { get; set; }

    public List<string> Classes { get; } = [];

    public List<MenuItem> Items { get; set; } = [];

    [JsonIgnore]
    public object? Resource { get; set; }

    [JsonIgnore]
    public RouteValueDictionary? RouteValues { get; set; }

    [JsonIgnore]
    public List<Permission> Permissions { get; } = [];
}
