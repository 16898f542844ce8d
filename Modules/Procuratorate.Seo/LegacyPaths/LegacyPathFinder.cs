using OrchardCore.ContentManagement.Routing;
using Procuratorate.Seo.Addresses;
using YesSql;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>Finds the page that an old address leads to now.</summary>
public sealed class LegacyPathFinder(ISession session, IAutorouteEntries entries)
{
    /// <summary>The page's address from the site's root; null when the address was never one of the site's.</summary>
    /// <param name="requested">The path that was asked for, from the site's root.</param>
    public async Task<string?> FindAsync(string requested)
    {
        if (LegacyPath.ProblemOf(requested) != LegacyPathProblem.None)
        {
            return null;
        }

        var (folder, page) = LegacyPath.Split(requested);
        if (await session.QueryIndex<LegacyPathIndex>(index => index.Path == folder).FirstOrDefaultAsync() is { TargetId: { } target })
        {
            var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(target);
            return found ? AddressOf(entry!, page) : null;
        }

        // The index page of a page that stands where it always stood.
        var (stays, own) = await entries.TryGetEntryByPathAsync(folder);
        return stays ? AddressOf(own!, page) : null;
    }

    private static string AddressOf(AutorouteEntry entry, int page)
    {
        var path = entry.Path.Trim('/');
        return Columns.Contains(entry) ? CanonicalPath.OfColumn(path, page) : path;
    }
}
