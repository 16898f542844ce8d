using System.Globalization;
using OrchardSite.Engine.Data.Sessions;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>
/// A set of conditions that hold together and the indexes that they speak of: the whole query, or one branch of an <c>Any</c> or <c>All</c>.
/// A condition is text that still wants the expression of the document's id.
/// </summary>
internal sealed class QueryScope(Session session, string collection, QueryParameters parameters)
{
    private readonly List<QueryJoin> _joins = [];

    public Session Session => session;

    public string Collection => collection;

    public QueryParameters Parameters => parameters;

    public IReadOnlyList<QueryJoin> Joins => _joins;

    public List<Func<string, string>> Conditions { get; } = [];

    public QueryJoin Join<TIndex>()
        where TIndex : IIndex => Join(typeof(TIndex));

    public QueryJoin Join(Type indexType)
    {
        var known = _joins.Find(join => join.IndexType == indexType);
        if (known is not null)
        {
            return known;
        }

        var dialect = session.Owner.Dialect;
        var number = parameters.NextAlias().ToString(CultureInfo.InvariantCulture);
        var join = new QueryJoin(
            indexType,
            session.Owner.GetIndexTable(indexType, collection),
            $"{indexType.Name}_a{number}",
            dialect.QuoteForAliasName($"{indexType.Name}_a{number}"),
            dialect.QuoteForAliasName($"{indexType.Name}_b{number}"));
        _joins.Add(join);
        return join;
    }

    public QueryScope CreateBranch() => new(session, collection, parameters);

    /// <summary>The scope as one condition on a document of an enclosing scope.</summary>
    public string ToCondition(string documentId)
    {
        if (_joins.Count == 0)
        {
            return Conditions.Count == 0 ? "1 = 1" : $"({AllConditions(documentId)})";
        }

        var conditions = Conditions.Select(condition => condition(documentId)).Prepend($"{_joins[0].DocumentId} = {documentId}");
        return $"EXISTS (SELECT 1 FROM {FromJoins()} WHERE {string.Join(" AND ", conditions)})";
    }

    public string FromJoins() =>
        _joins[0].From + string.Concat(_joins.Skip(1).Select(join => join.JoinOn(_joins[0].DocumentId)));

    public string AllConditions(string documentId) =>
        string.Join(" AND ", Conditions.Select(condition => condition(documentId)));
}
