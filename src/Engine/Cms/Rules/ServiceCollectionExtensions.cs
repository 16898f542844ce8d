using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Rules.Services;
using OrchardSite.Engine.Cms.Rules.Conditions;
using OrchardSite.Engine.Cms.Rules.Operators;
using OrchardSite.Engine.Data.Stores;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardCore.Rules;

/// <summary>How features add kinds of conditions.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds what evaluates rules; the conditions come beside it.</summary>
    public static IServiceCollection AddRules(this IServiceCollection services)
    {
        services.TryAddScoped<IRuleService, RuleService>();
        services.TryAddScoped<IConditionResolver, ConditionResolver>();
        services.TryAddSingleton<IConditionIdGenerator, ConditionIdGenerator>();
        services.TryAddSingleton<IConditionOperatorResolver, ConditionOperatorResolver>();

        return services;
    }

    /// <summary>Adds a kind of condition with its evaluator and the editor of it.</summary>
    public static IServiceCollection AddRule<TCondition, TEvaluator, TDisplayDriver>(this IServiceCollection services)
        where TCondition : Condition, new()
        where TEvaluator : class, IConditionEvaluator
        where TDisplayDriver : class, IDisplayDriver<Condition> =>
        services.AddRuleCondition<TCondition, TEvaluator>().AddDisplayDriver<Condition, TDisplayDriver>();

    /// <summary>Adds a kind of condition with its evaluator.</summary>
    public static IServiceCollection AddRuleCondition<TCondition, TConditionEvaluator>(this IServiceCollection services)
        where TCondition : Condition, new()
        where TConditionEvaluator : class, IConditionEvaluator =>
        services.AddRuleCondition<TCondition, TConditionEvaluator, ConditionFactory<TCondition>>();

    /// <summary>Adds a kind of condition with its evaluator and what makes new ones.</summary>
    public static IServiceCollection AddRuleCondition<TCondition, TConditionEvaluator, TConditionFactory>(this IServiceCollection services)
        where TCondition : Condition
        where TConditionEvaluator : class, IConditionEvaluator
        where TConditionFactory : class, IConditionFactory
    {
        services.Configure<ConditionOptions>(options => options.Add(typeof(TCondition), typeof(TConditionEvaluator)));
        services.TryAddScoped<TConditionEvaluator>();
        services.AddSingleton<IConditionFactory, TConditionFactory>();

        return services.AddStoredAs<Condition, TCondition>();
    }

    /// <summary>Adds a kind of operator; <see cref="ConditionOperatorOptions"/> says how it compares.</summary>
    public static IServiceCollection AddRuleConditionOperator<TOperator>(this IServiceCollection services)
        where TOperator : ConditionOperator => services.AddStoredAs<ConditionOperator, TOperator>();

    private static IServiceCollection AddStoredAs<TBase, TDerived>(this IServiceCollection services) =>
        services.AddSingleton(new JsonDerivedType(typeof(TBase), typeof(TDerived), StoredTypeNames.NameOf(typeof(TDerived))));
}
