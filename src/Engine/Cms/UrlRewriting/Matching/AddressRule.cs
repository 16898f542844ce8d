using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Logging;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>A rule that makes another address of those that a pattern matches.</summary>
internal abstract class AddressRule(AddressPattern pattern, AddressTemplate template, QueryStringPolicy policy) : IRule
{
    /// <summary>Whether a visitor is sent on by this rule.</summary>
    public abstract bool IsRedirect { get; }

    /// <summary>Whether the rules behind this one are left out when it matches.</summary>
    public abstract bool IsLast { get; }

    public abstract void ApplyRule(RewriteContext context);

    /// <summary>The encoded address that the rule makes; null when it does not match.</summary>
    public string? Next(Address asked, ILogger logger) =>
        pattern.Match(asked.Path.Value ?? "/", logger) is { } match ? Address.WithQuery(template.Format(match), asked.Query, policy) : null;

    /// <summary>Whether the rule leads to a path of the site itself.</summary>
    protected bool IsLocal => template.IsLocal;

    protected string? Next(RewriteContext context) => Next(new Address(context.HttpContext.Request.Path, context.HttpContext.Request.QueryString), context.Logger);
}
