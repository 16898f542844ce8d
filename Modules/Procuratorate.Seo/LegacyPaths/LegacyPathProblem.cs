namespace Procuratorate.Seo.LegacyPaths;

/// <summary>Why a line cannot be an old address.</summary>
public enum LegacyPathProblem
{
    None,

    /// <summary>It names a host; only what follows the host counts.</summary>
    NamesAHost,

    /// <summary>It holds what no path holds: blanks, a query, steps upwards.</summary>
    NoPath,

    TooLong,

    /// <summary>It is the home page, which stays where it is.</summary>
    HomePage,
}
