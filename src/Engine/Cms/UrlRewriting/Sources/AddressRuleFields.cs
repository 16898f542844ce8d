using System.Text.Json.Nodes;
using OrchardCore.Entities;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Sources;

/// <summary>What redirects and rewrites say, as their form and recipes write it.</summary>
internal sealed class AddressRuleFields
{
    public string? Pattern { get; set; }

    public bool IsCaseInsensitive { get; set; }

    public string? SubstitutionPattern { get; set; }

    public QueryStringPolicy QueryStringPolicy { get; set; }

    /// <summary>Of a redirect.</summary>
    public RedirectType RedirectType { get; set; } = RedirectType.Found;

    /// <summary>Of a rewrite.</summary>
    public bool SkipFurtherRules { get; set; }

    /// <summary>What the rule says; null when it is of another source.</summary>
    public static AddressRuleFields? Read(RewriteRule rule) => rule.Source switch
    {
        UrlRedirectRuleSource.SourceName => Read(rule.As<UrlRedirectSourceMetadata>()),
        UrlRewriteRuleSource.SourceName => Read(rule.As<UrlRewriteSourceMetadata>()),
        _ => null,
    };

    /// <summary>Takes the values that the data names.</summary>
    public void Take(JsonNode data)
    {
        Pattern = Text(data, nameof(Pattern)) ?? Pattern;
        SubstitutionPattern = Text(data, nameof(SubstitutionPattern)) ?? SubstitutionPattern;
        IsCaseInsensitive = Text(data, nameof(IsCaseInsensitive)) is { } ignoreCase ? bool.TryParse(ignoreCase, out var ignores) && ignores : IsCaseInsensitive;
        SkipFurtherRules = Text(data, nameof(SkipFurtherRules)) is { } skip ? bool.TryParse(skip, out var skips) && skips : SkipFurtherRules;
        QueryStringPolicy = Text(data, nameof(QueryStringPolicy)) is { } policy ? Choice<QueryStringPolicy>(policy) : QueryStringPolicy;
        RedirectType = Text(data, nameof(RedirectType)) is { } type ? Choice<RedirectType>(type) : RedirectType;
    }

    public void Write(RewriteRule rule)
    {
        if (rule.Source == UrlRedirectRuleSource.SourceName)
        {
            rule.Put(new UrlRedirectSourceMetadata { Pattern = Pattern, IsCaseInsensitive = IsCaseInsensitive, SubstitutionPattern = SubstitutionPattern, QueryStringPolicy = QueryStringPolicy, RedirectType = RedirectType });
            return;
        }

        rule.Put(new UrlRewriteSourceMetadata { Pattern = Pattern, IsCaseInsensitive = IsCaseInsensitive, SubstitutionPattern = SubstitutionPattern, QueryStringPolicy = QueryStringPolicy, SkipFurtherRules = SkipFurtherRules });
    }

    private static AddressRuleFields Read(UrlRedirectSourceMetadata source) => new()
    {
        Pattern = source.Pattern,
        IsCaseInsensitive = source.IsCaseInsensitive,
        SubstitutionPattern = source.SubstitutionPattern,
        QueryStringPolicy = source.QueryStringPolicy,
        RedirectType = source.RedirectType,
    };

    private static AddressRuleFields Read(UrlRewriteSourceMetadata source) => new()
    {
        Pattern = source.Pattern,
        IsCaseInsensitive = source.IsCaseInsensitive,
        SubstitutionPattern = source.SubstitutionPattern,
        QueryStringPolicy = source.QueryStringPolicy,
        SkipFurtherRules = source.SkipFurtherRules,
    };

    private static string? Text(JsonNode data, string name) => (data as JsonObject)?[name]?.ToString();

    /// <summary>A choice by name or number; one that does not exist stays what it is and is refused by the check.</summary>
    private static TEnum Choice<TEnum>(string text)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) ? value : (TEnum)(object)-1;
}
