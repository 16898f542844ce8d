using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Matching;

namespace OrchardSite.Engine.Cms.UrlRewriting.Sources;

/// <summary>Rules that send visitors to another address.</summary>
internal sealed class UrlRedirectRuleSource(IStringLocalizer<UrlRedirectRuleSource> S) : IUrlRewriteRuleSource
{
    public const string SourceName = "Redirect";

    public string TechnicalName => SourceName;

    public LocalizedString DisplayName => S["Redirect"];

    public LocalizedString Description => S["Sends visitors to another address, which their browser then shows."];

    public void Configure(RewriteOptions options, RewriteRule rule)
    {
        var source = rule.As<UrlRedirectSourceMetadata>();
        if (AddressPattern.TryCreate(source.Pattern, source.IsCaseInsensitive, out var pattern) && AddressTemplate.TryCreate(source.SubstitutionPattern, out var template))
        {
            options.Rules.Add(new RedirectingRule(pattern, template, source.QueryStringPolicy, source.RedirectType, options.Rules));
        }
    }
}
