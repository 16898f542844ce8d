using System.Text.Json.Nodes;

namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule takes new values from data.</summary>
public sealed class UpdatingRewriteRuleContext : RewriteRuleContextBase
{
    public UpdatingRewriteRuleContext(RewriteRule rule, JsonNode? data)
        : base(rule) => Data = data;

    public JsonNode? Data { get; }
}
