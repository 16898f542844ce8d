using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Logging;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>Sends the visitor to another address; not where that would lead round in a circle.</summary>
/// <param name="rules">All rules, to see where the visitor would be sent next.</param>
internal sealed partial class RedirectingRule(
    AddressPattern pattern,
    AddressTemplate template,
    QueryStringPolicy policy,
    RedirectType type,
    IEnumerable<IRule> rules) : AddressRule(pattern, template, policy)
{
    public override bool IsRedirect => true;

    public override bool IsLast => true;

    public override void ApplyRule(RewriteContext context)
    {
        if (Next(context) is not { } next)
        {
            return;
        }

        var request = context.HttpContext.Request;
        var location = IsLocal ? request.PathBase.ToUriComponent() + next : next;
        if (IsLocal ? RedirectCircle.Exists(rules, Address.Parse(next), context.Logger) : location == request.GetEncodedUrl())
        {
            LogCircle(context.Logger, request.Path, location);
            return;
        }

        context.HttpContext.Response.StatusCode = (int)type;
        context.HttpContext.Response.Headers.Location = location;
        context.Result = RuleResult.EndResponse;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The rules for addresses send visitors of '{Path}' to '{Location}' and from there round in a circle; the redirect was left out.")]
    private static partial void LogCircle(ILogger logger, string path, string location);
}
