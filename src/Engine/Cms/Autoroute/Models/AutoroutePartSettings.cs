using System.ComponentModel;

namespace OrchardCore.Autoroute.Models;

/// <summary>How a type's paths are made and who may change them.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether an editor may type a path.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>The Liquid pattern of a generated path.</summary>
    [DefaultValue("{{ ContentItem.DisplayText | slugify }}")]
    public string Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";

    /// <summary>Whether an editor is offered to make the item the home page.</summary>
    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether an editor may ask for a new path made from the pattern.</summary>
    public bool AllowUpdatePath { get; set; }

    /// <summary>Whether an editor may take the route away.</summary>
    public bool AllowDisabled { get; set; }

    /// <summary>Whether an editor may route the items inside this one.</summary>
    public bool AllowRouteContainedItems { get; set; }

    /// <summary>Whether items of this type, when contained, keep routes of their own.</summary>
    public bool ManageContainedItemRoutes { get; set; }

    /// <summary>Whether an editor may make a contained item's path absolute.</summary>
    public bool AllowAbsolutePath { get; set; }
}
