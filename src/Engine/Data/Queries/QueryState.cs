using System.Globalization;
using System.Linq.Expressions;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Queries.Predicates;
using OrchardSite.Engine.Data.Sessions;
using OrchardSite.Engine.Data.Stores;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>
/// A query over documents as far as it has been said. Ids are selected, sorted and paged on the index tables alone;
/// only then are the documents of that page read, and only those that the session does not know.
/// </summary>
internal sealed class QueryState
{
    private readonly Session _session;
    private readonly DocumentTable _table;
    private readonly Type _documentType;
    private readonly string? _storedType;
    private readonly List<QueryOrder> _orders = [];

    public QueryState(Session session, string collection, Type documentType, string? storedType)
    {
        _session = session;
        _documentType = documentType;
        _storedType = storedType;
        _table = session.Owner.GetDocumentTable(collection);
        Root = new QueryScope(session, collection, new QueryParameters(session.Owner.Dialect));
        TypeCondition = storedType is null ? null : $"{_table.TypeColumn} = {Root.Parameters.Add(storedType)}";
    }

    public QueryScope Root { get; }

    public int SkipCount { get; set; }

    public int? TakeCount { get; set; }

    public bool MayRepeat { get; set; } = true;

    private string? TypeCondition { get; }

    private bool NeedsDocument => _storedType is not null || Root.Joins.Count == 0;

    private string DocumentId => NeedsDocument ? _table.IdColumn : Root.Joins[0].DocumentId;

    /// <summary>Whether a document may be found twice. Where it has at most one row in each index, grouping would only sort all that match.</summary>
    private bool FindIsGrouped() => MayRepeat && Root.Joins.Any(join => !IsSingle(join.IndexType));

    public void OrderBy(QueryOrder order, bool isFirst)
    {
        if (isFirst)
        {
            _orders.Clear();
        }

        _orders.Add(order);
    }

    public void OrderBy<TIndex>(Expression<Func<TIndex, object?>> keySelector, bool isDescending, bool isFirst)
        where TIndex : IIndex =>
        OrderBy(PredicateTranslator.ToOrder(keySelector, Root.Join<TIndex>(), isDescending), isFirst);

    /// <summary>What a count asks: queries that say the same have the same answer at one moment.</summary>
    public string Question => string.Join('\n', Root.Parameters.Values.Select(value => $"{value.Name}={value.Value}").Prepend(CountStatement()));

    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await _session.FlushAsync(cancellationToken);
        var sql = CountStatement();
        var count = await _session.RunAsync((connection, token) => connection.ScalarAsync(sql, Root.Parameters.Values, token), cancellationToken);
        return Convert.ToInt32(count, CultureInfo.InvariantCulture);
    }

    public async Task<List<T>> ListAsync<T>(int? take, CancellationToken cancellationToken)
        where T : class
    {
        await _session.FlushAsync(cancellationToken);
        var isGrouped = FindIsGrouped();
        var sql = $"SELECT {DocumentId} FROM {From()}{Where()}{(isGrouped ? $" GROUP BY {DocumentId}" : "")}{OrderBy(isGrouped)}{_session.Owner.Dialect.Page(SkipCount, take)}";
        return await _session.RunTogetherAsync(
            async (connection, token) =>
            {
                var ids = await connection.ReadAsync(sql, Root.Parameters.Values, reader => reader.GetInt64(0), token);
                return ids.Count == 0 ? [] : await ReadAsync<T>(connection, ids, token);
            },
            cancellationToken);
    }

    private string CountStatement() => $"SELECT COUNT({(FindIsGrouped() ? $"DISTINCT {DocumentId}" : "*")}) FROM {From()}{Where()}";

    private bool IsSingle(Type indexType) =>
        Array.FindAll(_session.Describe(_documentType, Root.Collection), descriptor => descriptor.IndexType == indexType) is [{ IsSingle: true }];

    private Task<List<T>> ReadAsync<T>(StatementConnection connection, List<long> ids, CancellationToken cancellationToken)
        where T : class =>
        new DocumentReader(_session, _session.GetMap(Root.Collection)).ReadAsync<T>(connection, ids, cancellationToken);

    private string From() => NeedsDocument
        ? $"{_table.Table} AS {_table.Alias}{string.Concat(Root.Joins.Select(join => join.JoinOn(_table.IdColumn)))}"
        : Root.FromJoins();

    private string Where()
    {
        var conditions = Root.AllConditions(DocumentId);
        return (TypeCondition, conditions) switch
        {
            (null, "") => "",
            (null, _) => $" WHERE {conditions}",
            (_, "") => $" WHERE {TypeCondition}",
            _ => $" WHERE {TypeCondition} AND {conditions}",
        };
    }

    /// <summary>
    /// The id comes last in any order, so that pages neither repeat nor drop a document; it goes the way of the key before it, so that one
    /// index answers the whole order.
    /// </summary>
    private string OrderBy(bool isGrouped)
    {
        var keys = _orders.Select(order => ToKey(order, isGrouped)).Append(_orders is [.., { IsDescending: true, Expression: not null }] ? $"{DocumentId} DESC" : DocumentId);
        return $" ORDER BY {string.Join(", ", keys)}";
    }

    private string ToKey(QueryOrder order, bool isGrouped)
    {
        var dialect = _session.Owner.Dialect;
        if (order.Expression is null)
        {
            return dialect.RandomOrderByClause;
        }

        var direction = order.IsDescending ? " DESC" : "";
        return isGrouped
            ? dialect.ToGroupOrder(order.Expression, order.Type, order.IsDescending) + direction
            : order.Expression + direction;
    }
}
