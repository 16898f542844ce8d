using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Users;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>Asks the tenant's rules before the request is routed. The admin and the sign-in are out of their reach: no rule shuts out who mends it.</summary>
internal sealed class UrlRewritingMiddleware(
    RequestDelegate next,
    RewriteRuleSet rules,
    IOptions<AdminOptions> admin,
    IOptions<UserOptions> users,
    ILogger<UrlRewritingMiddleware> logger)
{
    private readonly PathString[] _untouched =
    [
        new("/" + admin.Value.AdminUrlPrefix),
        new("/" + users.Value.LoginPath),
        new("/" + users.Value.LogoffPath),
        new("/" + users.Value.ChangePasswordUrl),
        new("/" + users.Value.TwoFactorAuthenticationPath),
    ];

    public async Task InvokeAsync(HttpContext context)
    {
        var all = await rules.GetAsync();
        if (all.Count > 0 && !Array.Exists(_untouched, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)) && Apply(all, context))
        {
            return;
        }

        await next(context);
    }

    /// <summary>Whether a rule has answered the request.</summary>
    private bool Apply(IReadOnlyList<IRule> all, HttpContext http)
    {
        var context = new RewriteContext { HttpContext = http, Logger = logger };
        foreach (var rule in all)
        {
            rule.ApplyRule(context);
            switch (context.Result)
            {
                case RuleResult.EndResponse:
                    return true;
                case RuleResult.SkipRemainingRules:
                    return false;
            }
        }

        return false;
    }
}
