using System.Globalization;
using System.Linq.Expressions;
using OrchardSite.Engine.Data.Queries.Predicates;
using OrchardSite.Engine.Data.Sessions;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>A query over index rows as far as it has been said; no document is read for it.</summary>
internal sealed class IndexQueryState(Session session, string collection)
{
    private readonly List<QueryOrder> _orders = [];

    public QueryScope Scope { get; } = new(session, collection, new QueryParameters(session.Owner.Dialect));

    public int SkipCount { get; set; }

    public int? TakeCount { get; set; }

    public void OrderBy<TIndex>(Expression<Func<TIndex, object?>> keySelector, bool isDescending, bool isFirst)
        where TIndex : IIndex
    {
        if (isFirst)
        {
            _orders.Clear();
        }

        _orders.Add(PredicateTranslator.ToOrder(keySelector, Scope.Join<TIndex>(), isDescending));
    }

    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var sql = $"SELECT COUNT(*) FROM {FromAndWhere()}";
        var count = await session.RunAsync((connection, token) => connection.ScalarAsync(sql, Scope.Parameters.Values, token), cancellationToken);
        return Convert.ToInt32(count, CultureInfo.InvariantCulture);
    }

    public async Task<List<TIndex>> ListAsync<TIndex>(int? take, CancellationToken cancellationToken)
        where TIndex : class, IIndex
    {
        var join = Scope.Join<TIndex>();
        await session.FlushAsync(cancellationToken);

        // The row's id comes last and goes the way of the key before it, so that one index answers the whole order.
        var keys = _orders.Select(ToKey).Append(join.Column("Id") + Direction(_orders.LastOrDefault()));
        var sql = $"SELECT {join.Alias}.* FROM {FromAndWhere()} ORDER BY {string.Join(", ", keys)}{session.Owner.Dialect.Page(SkipCount, take)}";
        var read = join.Table.CreateRowReader();
        return await session.RunAsync(
            (connection, token) => connection.ReadAsync(sql, Scope.Parameters.Values, reader => (TIndex)read(reader), token),
            cancellationToken);
    }

    private static string ToKey(QueryOrder order) => order.Expression + Direction(order);

    private static string Direction(QueryOrder? order) => order is { IsDescending: true } ? " DESC" : "";

    /// <summary>A reduced index that is asked alone needs no documents, and so not the table that ties it to them.</summary>
    private string FromAndWhere()
    {
        var conditions = Scope.AllConditions(Scope.Joins[0].DocumentId);
        var from = Scope.Joins is [var only] ? $"{only.Table.Table} AS {only.Alias}" : Scope.FromJoins();
        return conditions.Length == 0 ? from : $"{from} WHERE {conditions}";
    }
}
