using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Localization;
using OrchardCore.UrlRewriting.Models;

namespace OrchardCore.UrlRewriting;

/// <summary>A kind of rule.</summary>
public interface IUrlRewriteRuleSource
{
    string TechnicalName { get; }

    LocalizedString DisplayName { get; }

    LocalizedString Description { get; }

    /// <summary>Adds to the options what does the rule's work.</summary>
    void Configure(RewriteOptions options, RewriteRule rule);
}
