using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Templates.Models;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates.Recipes;

/// <summary>Adds templates or puts them in the place of those of the same name. The step and its object of templates have the same name.</summary>
internal abstract class TemplateSetStep(string stepName, Func<string, Template, Task> put, TemplateRules rules, IStringLocalizer<TemplateSetStep> S) : NamedRecipeStepHandler(stepName)
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var name = context.Name;
        if (context.Step[name] is not JsonObject templates)
        {
            context.Errors.Add(S["The step '{0}' has no object '{0}'.", name]);
            return;
        }

        foreach (var (key, value) in templates)
        {
            var template = value is JsonObject ? value.Deserialize<Template>(JOptions.Default)! : new Template();
            var problems = rules.Check(key, template.Content).Select(problem => problem.Problem).ToList();
            if (problems.Count == 0)
            {
                await put(key, template);
            }

            problems.ForEach(problem => context.Errors.Add(S["The template '{0}' of the step '{1}' cannot be used: {2}", key, name, problem]));
        }
    }
}
