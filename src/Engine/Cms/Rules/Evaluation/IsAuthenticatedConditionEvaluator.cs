using Microsoft.AspNetCore.Http;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class IsAuthenticatedConditionEvaluator(IHttpContextAccessor httpContextAccessor) : ConditionEvaluator<IsAuthenticatedCondition>
{
    public override ValueTask<bool> EvaluateAsync(IsAuthenticatedCondition condition) =>
        httpContextAccessor.HttpContext?.User.Identity?.IsAuthenticated is true ? True : False;
}
