using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Cms.UrlRewriting.Recipes;

/// <summary>The recipe step <c>UrlRewriting</c>: adds rules, or changes those with the same id.</summary>
internal sealed class UrlRewritingStep(IRewriteRulesManager manager, IEnumerable<IUrlRewriteRuleSource> sources, IStringLocalizer<UrlRewritingStep> S) : NamedRecipeStepHandler("UrlRewriting")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if ((context.Step["Rules"] ?? context.Step["rules"]) is not JsonArray rules)
        {
            context.Errors.Add(S["The step 'UrlRewriting' has no array 'Rules'."]);
            return;
        }

        foreach (var data in rules)
        {
            if (await ReadAsync(data, context) is { } rule)
            {
                await manager.SaveAsync(rule);
            }
        }
    }

    private async Task<RewriteRule?> ReadAsync(JsonNode? data, RecipeExecutionContext context)
    {
        var id = Text(data, nameof(RewriteRule.Id));
        var rule = string.IsNullOrEmpty(id) ? null : await manager.FindByIdAsync(id);
        if (rule is not null)
        {
            await manager.UpdateAsync(rule, data);
        }
        else if (await manager.NewAsync(Text(data, nameof(RewriteRule.Source)) ?? string.Empty, data) is { } made)
        {
            rule = made;
            rule.Id = string.IsNullOrEmpty(id) ? rule.Id : id;
        }
        else
        {
            context.Errors.Add(S["The rule '{0}' of the step 'UrlRewriting' has the source '{1}'; there are: {2}.", Text(data, nameof(RewriteRule.Name)) ?? string.Empty, Text(data, nameof(RewriteRule.Source)) ?? string.Empty, NameList.Join(sources.Select(source => source.TechnicalName))]);
            return null;
        }

        var validation = await manager.ValidateAsync(rule);
        foreach (var error in validation.Errors)
        {
            context.Errors.Add(S["The rule '{0}' of the step 'UrlRewriting': {1}", rule.Name, error.ErrorMessage ?? string.Empty]);
        }

        return validation.Succeeded ? rule : null;
    }

    private static string? Text(JsonNode? data, string name) => (data as JsonObject)?[name]?.ToString();
}
