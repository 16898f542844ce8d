using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

/// <summary>Notes the types of what the page shows in full, other than widgets, and compares them afterwards.</summary>
internal sealed class ContentTypeConditionEvaluatorDriver(IConditionOperatorResolver operators) : ContentDisplayDriver, IConditionEvaluator
{
    private readonly HashSet<string> _shown = new(StringComparer.OrdinalIgnoreCase);

    public override Task<IDisplayResult?> DisplayAsync(ContentItem model, BuildDisplayContext context)
    {
        if (context.DisplayType == "Detail" && !IsWidget(context))
        {
            _shown.Add(model.ContentType);
        }

        return Task.FromResult<IDisplayResult?>(null);
    }

    public ValueTask<bool> EvaluateAsync(Condition condition)
    {
        var types = (ContentTypeCondition)condition;
        return ValueTask.FromResult(operators.Matches(types.Operation, _shown, types.Value));
    }

    private static bool IsWidget(BuildDisplayContext context) =>
        context.Shape.Properties.TryGetValue("Stereotype", out var stereotype) && stereotype is "Widget";
}
