using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Services;

internal sealed class RewriteRulesManager(
    IRewriteRulesStore store,
    IEnumerable<IRewriteRuleHandler> handlers,
    IEnumerable<IUrlRewriteRuleSource> sources,
    IIdGenerator ids,
    ILogger<RewriteRulesManager> logger) : IRewriteRulesManager
{
    public async Task<RewriteRule?> NewAsync(string source, JsonNode? data = null)
    {
        if (!sources.Any(known => known.TechnicalName == source))
        {
            return null;
        }

        var rule = new RewriteRule { Id = ids.GenerateUniqueId(), Source = source };
        await TellAsync(handler => handler.InitializingAsync(new InitializingRewriteRuleContext(rule, data)));
        await TellAsync(handler => handler.InitializedAsync(new InitializedRewriteRuleContext(rule)));
        return rule;
    }

    public async Task<RewriteRule?> FindByIdAsync(string id)
    {
        if (await store.FindByIdAsync(id) is not { } rule)
        {
            return null;
        }

        await TellAsync(handler => handler.LoadedAsync(new LoadedRewriteRuleContext(rule)));
        return rule;
    }

    public async Task<IEnumerable<RewriteRule>> GetAllAsync()
    {
        var rules = (await store.GetAllAsync()).ToList();
        foreach (var rule in rules)
        {
            await TellAsync(handler => handler.LoadedAsync(new LoadedRewriteRuleContext(rule)));
        }

        return rules;
    }

    public async Task UpdateAsync(RewriteRule rule, JsonNode? data = null)
    {
        await TellAsync(handler => handler.UpdatingAsync(new UpdatingRewriteRuleContext(rule, data)));
        await TellAsync(handler => handler.UpdatedAsync(new UpdatedRewriteRuleContext(rule)));
    }

    public async Task<RewriteValidateResult> ValidateAsync(RewriteRule rule)
    {
        var context = new ValidatingRewriteRuleContext(rule);
        await TellAsync(handler => handler.ValidatingAsync(context));
        await TellAsync(handler => handler.ValidatedAsync(new ValidatedRewriteRuleContext(rule, context.Result)));
        return context.Result;
    }

    public async Task SaveAsync(RewriteRule rule)
    {
        await TellAsync(handler => handler.SavingAsync(new SavingRewriteRuleContext(rule)));
        await store.SaveAsync(rule);
        await TellAsync(handler => handler.SavedAsync(new SavedRewriteRuleContext(rule)));
    }

    public async Task DeleteAsync(RewriteRule rule)
    {
        await TellAsync(handler => handler.DeletingAsync(new DeletingRewriteRuleContext(rule)));
        await store.DeleteAsync(rule);
        await TellAsync(handler => handler.DeletedAsync(new DeletedRewriteRuleContext(rule)));
    }

    public async Task ResortOrderAsync(int oldOrder, int newOrder)
    {
        var rules = (await store.GetAllAsync()).ToList();
        if (oldOrder < 0 || oldOrder >= rules.Count || newOrder < 0 || newOrder >= rules.Count || oldOrder == newOrder)
        {
            return;
        }

        var moved = rules[oldOrder];
        rules.RemoveAt(oldOrder);
        rules.Insert(newOrder, moved);
        await store.UpdateOrderAndSaveAsync(rules);
    }

    private Task TellAsync(Func<IRewriteRuleHandler, Task> tell) => handlers.InvokeAsync(tell, logger);
}
