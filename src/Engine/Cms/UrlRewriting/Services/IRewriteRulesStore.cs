using OrchardCore.UrlRewriting.Models;

namespace OrchardCore.UrlRewriting;

/// <summary>Keeps the tenant's rules.</summary>
public interface IRewriteRulesStore
{
    Task DeleteAsync(RewriteRule rule);

    Task<RewriteRule?> FindByIdAsync(string id);

    /// <summary>All rules in their order; they may be changed.</summary>
    Task<IEnumerable<RewriteRule>> GetAllAsync();

    /// <summary>Stores a rule; a new one comes behind the others.</summary>
    Task SaveAsync(RewriteRule rule);

    /// <summary>Stores these rules as all there are, in the order given.</summary>
    Task<IEnumerable<RewriteRule>> UpdateOrderAndSaveAsync(IEnumerable<RewriteRule> rules);
}
