using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

/// <summary>Reads many documents page by page, each page in a session of its own, so that no more than one is held.</summary>
internal static class DocumentPages
{
    private const int PageSize = 100;

    /// <param name="store">Where the documents are.</param>
    /// <param name="where">Which documents.</param>
    /// <param name="documentId">The id of the document in the index: pages go on from the last one, however much changes meanwhile.</param>
    /// <param name="id">The same id in the document.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T, TIndex>(
        IStore store, Expression<Func<TIndex, bool>> where, Expression<Func<TIndex, object?>> documentId, Func<T, long> id)
        where T : class
        where TIndex : class, IIndex
    {
        var last = 0L;
        List<T> page;
        do
        {
            page = await ReadAsync<T, TIndex>(store, where, documentId, last);
            foreach (var document in page)
            {
                yield return document;
                last = id(document);
            }
        }
        while (page.Count == PageSize);
    }

    private static async Task<List<T>> ReadAsync<T, TIndex>(
        IStore store, Expression<Func<TIndex, bool>> where, Expression<Func<TIndex, object?>> documentId, long last)
        where T : class
        where TIndex : class, IIndex
    {
        await using var session = store.CreateSession();
        return await session.Query<T, TIndex>(where).Where(After(documentId, last)).OrderBy(documentId!).NoDuplicates().Take(PageSize).ToAsyncEnumerable().ToListAsync();
    }

    private static Expression<Func<TIndex, bool>> After<TIndex>(Expression<Func<TIndex, object?>> documentId, long last)
    {
        var value = documentId.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : documentId.Body;
        return Expression.Lambda<Func<TIndex, bool>>(Expression.GreaterThan(value, Expression.Constant(last)), documentId.Parameters);
    }
}
