using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardSite.Engine.Cms.Rules.Drivers;
using OrchardSite.Engine.Cms.Rules.Evaluation;
using OrchardSite.Engine.Cms.Rules.Operators.Texts;
using OrchardSite.Engine.Cms.Rules.Recipes;

namespace OrchardSite.Engine.Cms.Rules;

[Feature("OrchardCore.Rules")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRules();
        services.AddScoped<ConditionReader>();
        AddConditions(services);
        AddOperators(services);
    }

    private static void AddConditions(IServiceCollection services)
    {
        services
            .AddRule<HomepageCondition, HomepageConditionEvaluator, HomepageConditionDisplayDriver>()
            .AddRule<UrlCondition, UrlConditionEvaluator, UrlConditionDisplayDriver>()
            .AddRule<ContentTypeCondition, ContentTypeConditionEvaluatorDriver, ContentTypeConditionDisplayDriver>()
            .AddRule<CultureCondition, CultureConditionEvaluator, CultureConditionDisplayDriver>()
            .AddRule<RoleCondition, RoleConditionEvaluator, RoleConditionDisplayDriver>()
            .AddRule<IsAuthenticatedCondition, IsAuthenticatedConditionEvaluator, IsAuthenticatedConditionDisplayDriver>()
            .AddRule<IsAnonymousCondition, IsAnonymousConditionEvaluator, IsAnonymousConditionDisplayDriver>()
            .AddRule<BooleanCondition, BooleanConditionEvaluator, BooleanConditionDisplayDriver>()
            .AddRule<JavascriptCondition, JavascriptConditionEvaluator, JavascriptConditionDisplayDriver>()
            .AddRule<AllConditionGroup, AllConditionEvaluator, AllConditionDisplayDriver>()
            .AddRule<AnyConditionGroup, AnyConditionEvaluator, AnyConditionDisplayDriver>();

        // The evaluator hears of what the page shows as a driver, so both must be the same object.
        services.AddScoped<IContentDisplayDriver>(provider => provider.GetRequiredService<ContentTypeConditionEvaluatorDriver>());
    }

    private static void AddOperators(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<ConditionOperatorOptions>, StringOperators>();
        services
            .AddRuleConditionOperator<StringEqualsOperator>()
            .AddRuleConditionOperator<StringNotEqualsOperator>()
            .AddRuleConditionOperator<StringStartsWithOperator>()
            .AddRuleConditionOperator<StringNotStartsWithOperator>()
            .AddRuleConditionOperator<StringEndsWithOperator>()
            .AddRuleConditionOperator<StringNotEndsWithOperator>()
            .AddRuleConditionOperator<StringContainsOperator>()
            .AddRuleConditionOperator<StringNotContainsOperator>();
    }
}
