using OrchardCore.Documents;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Services;

/// <summary>Keeps the rules in one document; hands out copies, since the document is shared by all requests.</summary>
internal sealed class RewriteRulesStore(IDocumentManager<RewriteRulesDocument> documents) : IRewriteRulesStore
{
    public async Task<RewriteRule?> FindByIdAsync(string id) =>
        (await documents.GetOrCreateImmutableAsync()).Rules.GetValueOrDefault(id)?.Clone();

    public async Task<IEnumerable<RewriteRule>> GetAllAsync() =>
        [.. Sorted(await documents.GetOrCreateImmutableAsync()).Select(rule => rule.Clone())];

    public async Task SaveAsync(RewriteRule rule)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (!document.Rules.ContainsKey(rule.Id))
        {
            rule.Order = document.Rules.Values.Select(other => other.Order + 1).DefaultIfEmpty().Max();
        }

        document.Rules[rule.Id] = rule;
        await documents.UpdateAsync(document);
    }

    public async Task DeleteAsync(RewriteRule rule)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Rules.Remove(rule.Id))
        {
            await documents.UpdateAsync(document);
        }
    }

    public async Task<IEnumerable<RewriteRule>> UpdateOrderAndSaveAsync(IEnumerable<RewriteRule> rules)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var sorted = rules.ToList();
        for (var place = 0; place < sorted.Count; place++)
        {
            sorted[place].Order = place;
        }

        document.Rules = sorted.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
        await documents.UpdateAsync(document);
        return sorted;
    }

    /// <summary>The document's rules in the order in which they are asked.</summary>
    public static IEnumerable<RewriteRule> Sorted(RewriteRulesDocument document) =>
        document.Rules.Values.OrderBy(rule => rule.Order).ThenBy(rule => rule.CreatedUtc).ThenBy(rule => rule.Id, StringComparer.Ordinal);
}
