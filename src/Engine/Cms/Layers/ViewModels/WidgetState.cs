namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>Whether visitors see a widget as the admin does.</summary>
internal enum WidgetState
{
    Published,

    /// <summary>Visitors see an older version.</summary>
    Changed,

    /// <summary>Visitors do not see it.</summary>
    Draft,
}
