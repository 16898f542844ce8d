using Microsoft.AspNetCore.Http;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class UrlConditionEvaluator(IHttpContextAccessor httpContextAccessor, IConditionOperatorResolver operators) : ConditionEvaluator<UrlCondition>
{
    public override ValueTask<bool> EvaluateAsync(UrlCondition condition) =>
        httpContextAccessor.HttpContext is { } context
        && operators.Matches(condition.Operation, SitePaths.Spellings(context.Request.Path), SitePaths.WithinSite(condition.Value)) ? True : False;
}
