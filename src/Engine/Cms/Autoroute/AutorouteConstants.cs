namespace OrchardCore.Autoroute;

/// <summary>Names that paths are known by.</summary>
public static class AutorouteConstants
{
    /// <summary>Starts a handle that names an item by its path.</summary>
    public const string SlugPrefix = "slug:";
}
