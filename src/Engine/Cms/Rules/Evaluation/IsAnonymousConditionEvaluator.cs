using Microsoft.AspNetCore.Http;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class IsAnonymousConditionEvaluator(IHttpContextAccessor httpContextAccessor) : ConditionEvaluator<IsAnonymousCondition>
{
    public override ValueTask<bool> EvaluateAsync(IsAnonymousCondition condition) =>
        httpContextAccessor.HttpContext?.User.Identity?.IsAuthenticated is true ? False : True;
}
