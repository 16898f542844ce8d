using YesSql;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>Stores entries of a log.</summary>
internal static class SessionAppend
{
    /// <summary>
    /// Stores a new object that nobody changes any more. The session forgets it once it is written: one that keeps all it has written compares
    /// all of it before each query, and a unit of work that logs an entry for each of many items would take the square of their number.
    /// </summary>
    public static async Task AppendAsync(this ISession session, object entry, string? collection = null, CancellationToken cancellationToken = default)
    {
        await session.SaveAsync(entry, collection: collection, cancellationToken: cancellationToken);
        if (session is Session own && own.GetMap(collection).TryGet(entry, out var entity))
        {
            entity.IsFinal = true;
        }
    }
}
