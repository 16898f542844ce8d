using System.Text.Json.Nodes;
using OrchardCore.UrlRewriting.Models;

namespace OrchardCore.UrlRewriting;

/// <summary>Makes, checks, stores and sorts the tenant's rules, and tells handlers of it.</summary>
public interface IRewriteRulesManager
{
    Task DeleteAsync(RewriteRule rule);

    Task<RewriteRule?> FindByIdAsync(string id);

    Task<IEnumerable<RewriteRule>> GetAllAsync();

    /// <summary>A rule that is not stored yet; null when there is no such source.</summary>
    Task<RewriteRule?> NewAsync(string source, JsonNode? data = null);

    /// <summary>Moves the rule at one place to another.</summary>
    Task ResortOrderAsync(int oldOrder, int newOrder);

    Task SaveAsync(RewriteRule rule);

    Task UpdateAsync(RewriteRule rule, JsonNode? data = null);

    Task<RewriteValidateResult> ValidateAsync(RewriteRule rule);
}
