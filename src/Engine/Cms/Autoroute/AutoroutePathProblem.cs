namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Why a path cannot be one.</summary>
internal enum AutoroutePathProblem
{
    /// <summary>It is the home page's.</summary>
    Root,
    TooLong,
    Invalid,
}
