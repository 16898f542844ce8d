using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Deployment.Steps;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>The step of a recipe that is put into the package as it is written.</summary>
internal sealed class JsonRecipeStepDriver(
    IEnumerable<StepText> texts,
    IStringLocalizer<JsonRecipeStepDriver> S) : StepWithOptionsDriver<JsonRecipeDeploymentStep>(texts)
{
    protected override void Check(JsonRecipeDeploymentStep step, IUpdateModel updater)
    {
        if (Problem(step.Json) is { } problem)
        {
            updater.ModelState.AddModelError(Prefix, nameof(step.Json), problem);
        }
    }

    private string? Problem(string? json)
    {
        try
        {
            return JsonNode.Parse(json ?? string.Empty) is JsonObject step && step["name"]?.ToString() is { Length: > 0 }
                ? null
                : S["A step is a JSON object with the property 'name'."].Value;
        }
        catch (JsonException exception)
        {
            return S["This is not JSON: {0}", exception.Message];
        }
    }
}
