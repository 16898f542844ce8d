using YesSql.Indexes;

namespace YesSql;

/// <summary>Shorter forms of a session's methods.</summary>
public static class SessionExtensions
{
    public static Task<IEnumerable<T>> GetAsync<T>(this ISession session, int[] ids, string? collection = null)
        where T : class => session.GetAsync<T>(Array.ConvertAll(ids, id => (long)id), collection);

    public static async Task<T?> GetAsync<T>(this ISession session, long id, string? collection = null)
        where T : class => (await session.GetAsync<T>([id], collection)).FirstOrDefault();

    public static bool Import(this ISession session, object item, string? collection = null) =>
        session.Import(item, 0, 0, collection);

    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders) =>
        session.RegisterIndexes(indexProviders, null);

    public static ISession RegisterIndexes(this ISession session, IIndexProvider indexProvider, string? collection = null) =>
        session.RegisterIndexes([indexProvider], collection);
}
