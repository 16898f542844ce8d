using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates.Recipes;

/// <summary>The recipe step <c>Templates</c>: adds templates or puts them in the place of those of the same name.</summary>
internal sealed class TemplateStep(TemplatesManager manager, TemplateRules rules, IStringLocalizer<TemplateStep> S) : NamedRecipeStepHandler("Templates")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Templates"] is not JsonObject templates)
        {
            context.Errors.Add(S["The step 'Templates' has no object 'Templates'."]);
            return;
        }

        foreach (var (name, value) in templates)
        {
            var template = value is JsonObject ? value.Deserialize<Template>(JOptions.Default)! : new Template();
            var problems = rules.Check(name, template.Content).Select(problem => problem.Problem).ToList();
            if (problems.Count == 0)
            {
                await manager.UpdateTemplateAsync(name, template);
            }

            problems.ForEach(problem => context.Errors.Add(S["The template '{0}' of the step 'Templates' cannot be used: {1}", name, problem]));
        }
    }
}
