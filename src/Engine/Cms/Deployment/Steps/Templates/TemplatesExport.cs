using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Templates.Models;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Templates;

/// <summary>Writes templates as a recipe step, or as files that the step names.</summary>
internal static class TemplatesExport
{
    public static async Task AddAsync(DeploymentPlanResult result, string step, Dictionary<string, Template> templates, bool asFiles)
    {
        var written = new JsonObject();
        foreach (var (name, template) in templates.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase))
        {
            var item = RecipeTexts.Plain(new JsonObject { ["Content"] = template.Content, ["Description"] = template.Description });
            if (asFiles)
            {
                var path = $"{step}/{name}.liquid";
                await result.FileBuilder.SetFileAsync(path, System.Text.Encoding.UTF8.GetBytes(template.Content ?? string.Empty));
                item["Content"] = $"[file:text('{path}')]";
            }

            written[name] = item;
        }

        result.Steps.Add(new JsonObject { ["name"] = step, [step] = written });
    }
}
