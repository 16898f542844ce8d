using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Logging;
using OrchardCore.Documents;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Services;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>The tenant's rules, made ready once for each time that they change.</summary>
internal sealed partial class RewriteRuleSet(
    IDocumentManager<RewriteRulesDocument> documents,
    IEnumerable<IUrlRewriteRuleSource> sources,
    ILogger<RewriteRuleSet> logger)
{
    private Ready? _ready;

    public async ValueTask<IReadOnlyList<IRule>> GetAsync()
    {
        var document = await documents.GetOrCreateImmutableAsync();
        var ready = Volatile.Read(ref _ready);
        if (ready is null || !ReferenceEquals(ready.Document, document))
        {
            ready = new Ready(document, Build(document));
            Volatile.Write(ref _ready, ready);
        }

        return ready.Rules;
    }

    private IReadOnlyList<IRule> Build(RewriteRulesDocument document)
    {
        var options = new RewriteOptions();
        foreach (var rule in RewriteRulesStore.Sorted(document))
        {
            if (sources.FirstOrDefault(source => source.TechnicalName == rule.Source) is { } source)
            {
                source.Configure(options, rule);
            }
            else
            {
                LogUnknownSource(rule.Name, rule.Source);
            }
        }

        return [.. options.Rules];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The rule for addresses '{Rule}' has the source '{Source}', which no enabled feature knows; it is left out.")]
    private partial void LogUnknownSource(string rule, string source);

    private sealed record Ready(RewriteRulesDocument Document, IReadOnlyList<IRule> Rules);
}
