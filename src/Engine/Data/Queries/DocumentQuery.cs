using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>A query over documents: the whole of it, or a branch of an <c>Any</c> or <c>All</c>.</summary>
internal class DocumentQuery<T>(QueryState state, QueryScope scope) : IQuery<T>, ICountedQuery
    where T : class
{
    public DocumentQuery(QueryState state)
        : this(state, state.Root)
    {
    }

    protected QueryState State => state;

    protected QueryScope Scope => scope;

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(" AND ", Branch(predicates));

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(" OR ", Branch(predicates));

    public async ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) =>
        Combine(" AND ", await BranchAsync(predicates));

    public async ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) =>
        Combine(" OR ", await BranchAsync(predicates));

    string ICountedQuery.Question => state.Question;

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => state.CountAsync(cancellationToken);

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        (await state.ListAsync<T>(1, cancellationToken)).FirstOrDefault();

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var entity in await state.ListAsync<T>(state.TakeCount, cancellationToken))
        {
            yield return entity;
        }
    }

    public string GetTypeAlias(Type t) => scope.Join(t).AliasName;

    public IQuery<T> NoDuplicates()
    {
        state.MayRepeat = false;
        return this;
    }

    public IQuery<T> Skip(int count)
    {
        state.SkipCount = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        state.TakeCount = count;
        return this;
    }

    public IQuery<T> With(Type indexType)
    {
        scope.Join(indexType);
        return this;
    }

    public IQuery<T, TIndex> With<TIndex>()
        where TIndex : class, IIndex
    {
        scope.Join<TIndex>();
        return new DocumentQuery<T, TIndex>(state, scope);
    }

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    private List<QueryScope> Branch(Func<IQuery<T>, IQuery<T>>[] predicates)
    {
        var branches = new List<QueryScope>(predicates.Length);
        foreach (var predicate in predicates)
        {
            var branch = scope.CreateBranch();
            predicate(new DocumentQuery<T>(state, branch));
            branches.Add(branch);
        }

        return branches;
    }

    private async ValueTask<List<QueryScope>> BranchAsync(Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates)
    {
        var branches = new List<QueryScope>(predicates.Length);
        foreach (var predicate in predicates)
        {
            var branch = scope.CreateBranch();
            await predicate(new DocumentQuery<T>(state, branch));
            branches.Add(branch);
        }

        return branches;
    }

    private DocumentQuery<T> Combine(string with, List<QueryScope> branches)
    {
        if (branches.Count > 0)
        {
            scope.Conditions.Add(id => $"({string.Join(with, branches.Select(branch => branch.ToCondition(id)))})");
        }

        return this;
    }
}
