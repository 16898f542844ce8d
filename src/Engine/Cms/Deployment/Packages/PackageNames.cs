using System.Diagnostics.CodeAnalysis;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Paths inside a package: relative, with slashes, and never out of the folder that it is unpacked to.</summary>
internal static class PackageNames
{
    private const int MaxLength = 400;

    public static bool TryClean(string path, [NotNullWhen(true)] out string? clean)
    {
        clean = null;
        if (path.Length is 0 or > MaxLength || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal) || path.Any(char.IsControl))
        {
            return false;
        }

        var parts = path.Split('/');
        if (parts.Any(part => part is "" or "." or ".." || part.EndsWith('.') || part.EndsWith(' ')))
        {
            return false;
        }

        clean = path;
        return true;
    }
}
