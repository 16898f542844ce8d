namespace OrchardSite.Engine.Cms.Autoroute.Paths;

/// <summary>Why a path cannot be one.</summary>
internal enum AutoroutePathProblem
{
    /// <summary>It is the home page's.</summary>
    Root,
    TooLong,
    Invalid,
}
