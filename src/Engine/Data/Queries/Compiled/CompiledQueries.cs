using System.Collections.Concurrent;
using System.Linq.Expressions;
using YesSql;

namespace OrchardSite.Engine.Data.Queries.Compiled;

/// <summary>Holds what compiled queries are composed by: one delegate a class of queries, which is given the query's object with each run.</summary>
internal sealed class CompiledQueries
{
    private readonly ConcurrentDictionary<Type, Delegate> _delegates = new();

    public IQuery<T> Apply<T>(ICompiledQuery<T> compiledQuery, IQuery<T> query)
        where T : class
    {
        var compose = (Func<object, IQuery<T>, IQuery<T>>)_delegates.GetOrAdd(compiledQuery.GetType(), static (_, one) => Compile(one), compiledQuery);
        return compose(compiledQuery, query);
    }

    private static Func<object, IQuery<T>, IQuery<T>> Compile<T>(ICompiledQuery<T> compiledQuery)
        where T : class
    {
        var expression = compiledQuery.Query();
        var instance = Expression.Parameter(typeof(object), "instance");
        var body = new InstanceReplacement(compiledQuery, instance).Visit(expression.Body);
        return Expression.Lambda<Func<object, IQuery<T>, IQuery<T>>>(body, instance, expression.Parameters[0]).Compile();
    }

    private sealed class InstanceReplacement(object compiledQuery, ParameterExpression instance) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node) =>
            ReferenceEquals(node.Value, compiledQuery) ? Expression.Convert(instance, node.Type) : node;
    }
}
