using OrchardCore.UrlRewriting.Models;

namespace OrchardCore.UrlRewriting;

/// <summary>Takes part in what happens to rules.</summary>
public interface IRewriteRuleHandler
{
    Task DeletedAsync(DeletedRewriteRuleContext context);

    Task DeletingAsync(DeletingRewriteRuleContext context);

    Task InitializedAsync(InitializedRewriteRuleContext context);

    Task InitializingAsync(InitializingRewriteRuleContext context);

    Task LoadedAsync(LoadedRewriteRuleContext context);

    Task SavedAsync(SavedRewriteRuleContext context);

    Task SavingAsync(SavingRewriteRuleContext context);

    Task UpdatedAsync(UpdatedRewriteRuleContext context);

    Task UpdatingAsync(UpdatingRewriteRuleContext context);

    Task ValidatedAsync(ValidatedRewriteRuleContext context);

    Task ValidatingAsync(ValidatingRewriteRuleContext context);
}
