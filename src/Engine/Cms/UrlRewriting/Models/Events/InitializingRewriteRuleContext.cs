using System.Text.Json.Nodes;

namespace OrchardCore.UrlRewriting.Models;

/// <summary>A new rule takes its first values from data.</summary>
public sealed class InitializingRewriteRuleContext : RewriteRuleContextBase
{
    public InitializingRewriteRuleContext(RewriteRule rule, JsonNode? data)
        : base(rule) => Data = data;

    public JsonNode? Data { get; }
}
