using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class RoleConditionEvaluator(
    IHttpContextAccessor httpContextAccessor,
    IOptions<IdentityOptions> options,
    IConditionOperatorResolver operators) : ConditionEvaluator<RoleCondition>
{
    public override ValueTask<bool> EvaluateAsync(RoleCondition condition) =>
        operators.Matches(condition.Operation, Roles(), condition.Value) ? True : False;

    /// <summary>Whoever has not signed in has the role that stands for it, as everyone who has.</summary>
    private IEnumerable<string> Roles()
    {
        if (httpContextAccessor.HttpContext?.User is not { Identity.IsAuthenticated: true } user)
        {
            return [OrchardCoreConstants.Roles.Anonymous];
        }

        return user.FindAll(options.Value.ClaimsIdentity.RoleClaimType).Select(claim => claim.Value).Append(OrchardCoreConstants.Roles.Authenticated);
    }
}
