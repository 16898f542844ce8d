using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Matching;

namespace OrchardSite.Engine.Cms.UrlRewriting.Sources;

/// <summary>Rules that show a page of the site under another address.</summary>
internal sealed class UrlRewriteRuleSource(IStringLocalizer<UrlRewriteRuleSource> S) : IUrlRewriteRuleSource
{
    public const string SourceName = "Rewrite";

    public string TechnicalName => SourceName;

    public LocalizedString DisplayName => S["Rewrite"];

    public LocalizedString Description => S["Shows another page of this site; the address in the browser stays."];

    public void Configure(RewriteOptions options, RewriteRule rule)
    {
        var source = rule.As<UrlRewriteSourceMetadata>();
        if (AddressPattern.TryCreate(source.Pattern, source.IsCaseInsensitive, out var pattern)
            && AddressTemplate.TryCreate(source.SubstitutionPattern, out var template) && template.IsLocal)
        {
            options.Rules.Add(new RewritingRule(pattern, template, source.QueryStringPolicy, source.SkipFurtherRules));
        }
    }
}
