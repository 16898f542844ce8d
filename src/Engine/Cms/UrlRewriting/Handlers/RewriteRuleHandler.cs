using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.UrlRewriting.Handlers;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Sources;

namespace OrchardSite.Engine.Cms.UrlRewriting.Handlers;

/// <summary>What every rule has: a name, and who made it when. Redirects and rewrites take their values from data and are checked.</summary>
internal sealed class RewriteRuleHandler(
    IHttpContextAccessor httpContextAccessor,
    IClock clock,
    AddressRuleCheck check,
    IStringLocalizer<RewriteRuleHandler> S) : RewriteRuleHandlerBase
{
    internal const int MaxNameLength = 255;

    public override Task InitializingAsync(InitializingRewriteRuleContext context)
    {
        Take(context.Rule, context.Data);
        return Task.CompletedTask;
    }

    public override Task InitializedAsync(InitializedRewriteRuleContext context)
    {
        context.Rule.CreatedUtc = clock.UtcNow;
        if (httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user)
        {
            context.Rule.OwnerId = user.FindFirstValue(ClaimTypes.NameIdentifier);
            context.Rule.Author = user.Identity.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdatingRewriteRuleContext context)
    {
        Take(context.Rule, context.Data);
        return Task.CompletedTask;
    }

    public override Task ValidatingAsync(ValidatingRewriteRuleContext context)
    {
        if (context.Rule.Name.Length is 0 or > MaxNameLength)
        {
            context.Result.Fail(new ValidationResult(S["The rule needs a name of at most {0} characters.", MaxNameLength], [nameof(RewriteRule.Name)]));
        }

        if (AddressRuleFields.Read(context.Rule) is { } fields)
        {
            foreach (var error in check.Check(fields, context.Rule.Source == UrlRedirectRuleSource.SourceName))
            {
                context.Result.Fail(error);
            }
        }

        return Task.CompletedTask;
    }

    private static void Take(RewriteRule rule, JsonNode? data)
    {
        if (data is not JsonObject values)
        {
            return;
        }

        rule.Name = values[nameof(rule.Name)]?.ToString().Trim() ?? rule.Name;
        if (AddressRuleFields.Read(rule) is { } fields)
        {
            fields.Take(values);
            fields.Write(rule);
        }
    }
}
