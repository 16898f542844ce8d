using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Autoroute;

internal class AutoroutePartViewModel
{
    public string? Path { get; set; }

    public bool SetHomepage { get; set; }

    public bool UpdatePath { get; set; }

    public bool Disabled { get; set; }

    public bool RouteContainedItems { get; set; }

    public bool Absolute { get; set; }

    [BindNever]
    public bool IsHomepage { get; set; }

    [BindNever]
    public ContentItem? ContentItem { get; set; }

    [BindNever]
    public AutoroutePart? Autoroute { get; set; }

    [BindNever]
    public AutoroutePartSettings Settings { get; set; } = new();
}
